// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.


const askPolicyServerToSign_200 = validate21;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
const askPolicyServerToSign_400 = validate22;
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errcode === undefined) && (missing0 = "errcode")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errcode !== undefined){
const _errs1 = errors;
if(typeof data.errcode !== "string"){
validate24.errors = [{instancePath:instancePath+"/errcode",schemaPath:"#/properties/errcode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs3 = errors;
if(typeof data.error !== "string"){
validate24.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
const askPolicyServerToSign_403 = validate26;
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errcode === undefined) && (missing0 = "errcode")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errcode !== undefined){
const _errs1 = errors;
if(typeof data.errcode !== "string"){
validate26.errors = [{instancePath:instancePath+"/errcode",schemaPath:"#/properties/errcode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs3 = errors;
if(typeof data.error !== "string"){
validate26.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
const askPolicyServerToSign_429 = validate27;
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errcode === undefined) && (missing0 = "errcode")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errcode !== undefined){
const _errs1 = errors;
if(typeof data.errcode !== "string"){
validate28.errors = [{instancePath:instancePath+"/errcode",schemaPath:"#/properties/errcode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs3 = errors;
if(typeof data.error !== "string"){
validate28.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_ms !== undefined){
let data2 = data.retry_after_ms;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate28.errors = [{instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
validate27.errors = vErrors;
return errors === 0;
}
const backfillRoom_200 = validate30;
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.origin === undefined) && (missing0 = "origin")) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.pdus === undefined) && (missing0 = "pdus"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.origin !== undefined){
const _errs1 = errors;
if(typeof data.origin !== "string"){
validate31.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data1 = data.origin_server_ts;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate31.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pdus !== undefined){
let data2 = data.pdus;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate31.errors = [{instancePath:instancePath+"/pdus/" + i0,schemaPath:"#/properties/pdus/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/pdus",schemaPath:"#/properties/pdus/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate30.errors = vErrors;
return errors === 0;
}
const bulkPerspectivesKeyQuery_200 = validate33;
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.server_name === undefined) && (missing0 = "server_name")) || ((data.verify_keys === undefined) && (missing0 = "verify_keys"))) || ((data.signatures === undefined) && (missing0 = "signatures"))) || ((data.valid_until_ts === undefined) && (missing0 = "valid_until_ts"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.server_name !== undefined){
const _errs1 = errors;
if(typeof data.server_name !== "string"){
validate35.errors = [{instancePath:instancePath+"/server_name",schemaPath:"#/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verify_keys !== undefined){
let data1 = data.verify_keys;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.key === undefined) && (missing1 = "key")){
validate35.errors = [{instancePath:instancePath+"/verify_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verify_keys/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
validate35.errors = [{instancePath:instancePath+"/verify_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/verify_keys/additionalProperties/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/verify_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verify_keys/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/verify_keys",schemaPath:"#/properties/verify_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.old_verify_keys !== undefined){
let data4 = data.old_verify_keys;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((data5.expired_ts === undefined) && (missing2 = "expired_ts")) || ((data5.key === undefined) && (missing2 = "key"))){
validate35.errors = [{instancePath:instancePath+"/old_verify_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/old_verify_keys/additionalProperties/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data5.expired_ts !== undefined){
let data6 = data5.expired_ts;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate35.errors = [{instancePath:instancePath+"/old_verify_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/expired_ts",schemaPath:"#/properties/old_verify_keys/additionalProperties/properties/expired_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.key !== undefined){
const _errs17 = errors;
if(typeof data5.key !== "string"){
validate35.errors = [{instancePath:instancePath+"/old_verify_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/old_verify_keys/additionalProperties/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/old_verify_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/old_verify_keys/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/old_verify_keys",schemaPath:"#/properties/old_verify_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatures !== undefined){
let data8 = data.signatures;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
let data9 = data8[key2];
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
const _errs25 = errors;
if(typeof data9[key3] !== "string"){
validate35.errors = [{instancePath:instancePath+"/signatures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/signatures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_until_ts !== undefined){
let data11 = data.valid_until_ts;
const _errs27 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate35.errors = [{instancePath:instancePath+"/valid_until_ts",schemaPath:"#/properties/valid_until_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server_keys !== undefined){
let data0 = data.server_keys;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate35(data0[i0], {instancePath:instancePath+"/server_keys/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/server_keys",schemaPath:"#/properties/server_keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
validate33.errors = vErrors;
return errors === 0;
}
const claimUserEncryptionKeys_200 = validate38;
const pattern0 = new RegExp("^@", "u");
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.one_time_keys === undefined) && (missing0 = "one_time_keys")){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.one_time_keys !== undefined){
let data0 = data.one_time_keys;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
var valid1 = true;
for(const key0 in data0){
if(pattern0.test(key0)){
let data1 = data0[key0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
const _errs9 = errors;
const _errs10 = errors;
let valid4 = false;
let passing0 = null;
const _errs11 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/additionalProperties/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs13 = errors;
if(errors === _errs13){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.key === undefined) && (missing1 = "key")) || ((data3.signatures === undefined) && (missing1 = "signatures"))){
const err1 = {instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/additionalProperties/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data3.key !== undefined){
const _errs15 = errors;
if(typeof data3.key !== "string"){
const err2 = {instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/additionalProperties/additionalProperties/oneOf/1/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3.signatures !== undefined){
let data5 = data3.signatures;
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
let data6 = data5[key3];
const _errs20 = errors;
if(errors === _errs20){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
const _errs23 = errors;
if(typeof data6[key4] !== "string"){
const err3 = {instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/additionalProperties/additionalProperties/oneOf/1/properties/signatures/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
else {
const err4 = {instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/additionalProperties/additionalProperties/oneOf/1/properties/signatures/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid6 = _errs20 === errors;
if(!valid6){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures",schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/additionalProperties/additionalProperties/oneOf/1/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/additionalProperties/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err7 = {instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/additionalProperties/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate38.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/one_time_keys",schemaPath:"#/properties/one_time_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
const exchangeOpenIdToken_200 = validate39;
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sub === undefined) && (missing0 = "sub")){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sub !== undefined){
if(typeof data.sub !== "string"){
validate39.errors = [{instancePath:instancePath+"/sub",schemaPath:"#/properties/sub/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
const exchangeThirdPartyInvite_200 = validate40;
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
validate40.errors = vErrors;
return errors === 0;
}
const getEvent_200 = validate41;
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.origin === undefined) && (missing0 = "origin")) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.pdus === undefined) && (missing0 = "pdus"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.origin !== undefined){
const _errs1 = errors;
if(typeof data.origin !== "string"){
validate42.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data1 = data.origin_server_ts;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate42.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pdus !== undefined){
let data2 = data.pdus;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate42.errors = [{instancePath:instancePath+"/pdus/" + i0,schemaPath:"#/properties/pdus/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/pdus",schemaPath:"#/properties/pdus/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}
const getEventAuth_200 = validate44;
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.auth_chain === undefined) && (missing0 = "auth_chain")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth_chain !== undefined){
let data0 = data.auth_chain;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate44.errors = [{instancePath:instancePath+"/auth_chain/" + i0,schemaPath:"#/properties/auth_chain/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/auth_chain",schemaPath:"#/properties/auth_chain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
const getEventByTimestamp_200 = validate45;
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_id === undefined) && (missing0 = "event_id")) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
const _errs1 = errors;
if(typeof data.event_id !== "string"){
validate45.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data1 = data.origin_server_ts;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate45.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
const getMissingPreviousEvents_200 = validate46;
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.events === undefined) && (missing0 = "events")){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.events !== undefined){
let data0 = data.events;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate46.errors = [{instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
const getPublicRooms_200 = validate47;
const pattern1 = new RegExp("^#", "u");
const pattern2 = new RegExp("^!", "u");
const pattern3 = new RegExp("^mxc:\\/\\/", "u");
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.room_id === undefined) && (missing0 = "room_id")) || ((data.num_joined_members === undefined) && (missing0 = "num_joined_members"))) || ((data.world_readable === undefined) && (missing0 = "world_readable"))) || ((data.guest_can_join === undefined) && (missing0 = "guest_can_join"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.canonical_alias !== undefined){
let data0 = data.canonical_alias;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate49.errors = [{instancePath:instancePath+"/canonical_alias",schemaPath:"#/properties/canonical_alias/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/canonical_alias",schemaPath:"#/properties/canonical_alias/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate49.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_joined_members !== undefined){
let data2 = data.num_joined_members;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate49.errors = [{instancePath:instancePath+"/num_joined_members",schemaPath:"#/properties/num_joined_members/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data3 = data.room_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate49.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topic !== undefined){
const _errs9 = errors;
if(typeof data.topic !== "string"){
validate49.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.world_readable !== undefined){
const _errs11 = errors;
if(typeof data.world_readable !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/world_readable",schemaPath:"#/properties/world_readable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guest_can_join !== undefined){
const _errs13 = errors;
if(typeof data.guest_can_join !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/guest_can_join",schemaPath:"#/properties/guest_can_join/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.avatar_url !== undefined){
let data7 = data.avatar_url;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
validate49.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.join_rule !== undefined){
const _errs17 = errors;
if(typeof data.join_rule !== "string"){
validate49.errors = [{instancePath:instancePath+"/join_rule",schemaPath:"#/properties/join_rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_type !== undefined){
const _errs19 = errors;
if(typeof data.room_type !== "string"){
validate49.errors = [{instancePath:instancePath+"/room_type",schemaPath:"#/properties/room_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chunk === undefined) && (missing0 = "chunk")){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.chunk !== undefined){
let data0 = data.chunk;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate49(data0[i0], {instancePath:instancePath+"/chunk/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/chunk",schemaPath:"#/properties/chunk/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_batch !== undefined){
const _errs4 = errors;
if(typeof data.next_batch !== "string"){
validate48.errors = [{instancePath:instancePath+"/next_batch",schemaPath:"#/properties/next_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev_batch !== undefined){
const _errs6 = errors;
if(typeof data.prev_batch !== "string"){
validate48.errors = [{instancePath:instancePath+"/prev_batch",schemaPath:"#/properties/prev_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_room_count_estimate !== undefined){
let data4 = data.total_room_count_estimate;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate48.errors = [{instancePath:instancePath+"/total_room_count_estimate",schemaPath:"#/properties/total_room_count_estimate/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}
const getRoomState_200 = validate52;
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.auth_chain === undefined) && (missing0 = "auth_chain")) || ((data.pdus === undefined) && (missing0 = "pdus"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth_chain !== undefined){
let data0 = data.auth_chain;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate52.errors = [{instancePath:instancePath+"/auth_chain/" + i0,schemaPath:"#/properties/auth_chain/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/auth_chain",schemaPath:"#/properties/auth_chain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pdus !== undefined){
let data2 = data.pdus;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs7 = errors;
if(errors === _errs7){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate52.errors = [{instancePath:instancePath+"/pdus/" + i1,schemaPath:"#/properties/pdus/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pdus",schemaPath:"#/properties/pdus/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
const getRoomStateIds_200 = validate53;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.auth_chain_ids === undefined) && (missing0 = "auth_chain_ids")) || ((data.pdu_ids === undefined) && (missing0 = "pdu_ids"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth_chain_ids !== undefined){
let data0 = data.auth_chain_ids;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate53.errors = [{instancePath:instancePath+"/auth_chain_ids/" + i0,schemaPath:"#/properties/auth_chain_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/auth_chain_ids",schemaPath:"#/properties/auth_chain_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pdu_ids !== undefined){
let data2 = data.pdu_ids;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(typeof data2[i1] !== "string"){
validate53.errors = [{instancePath:instancePath+"/pdu_ids/" + i1,schemaPath:"#/properties/pdu_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/pdu_ids",schemaPath:"#/properties/pdu_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
const getServerKey_200 = validate54;
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.server_name === undefined) && (missing0 = "server_name")) || ((data.verify_keys === undefined) && (missing0 = "verify_keys"))) || ((data.signatures === undefined) && (missing0 = "signatures"))) || ((data.valid_until_ts === undefined) && (missing0 = "valid_until_ts"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.server_name !== undefined){
const _errs1 = errors;
if(typeof data.server_name !== "string"){
validate55.errors = [{instancePath:instancePath+"/server_name",schemaPath:"#/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verify_keys !== undefined){
let data1 = data.verify_keys;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.key === undefined) && (missing1 = "key")){
validate55.errors = [{instancePath:instancePath+"/verify_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verify_keys/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
validate55.errors = [{instancePath:instancePath+"/verify_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/verify_keys/additionalProperties/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/verify_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verify_keys/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/verify_keys",schemaPath:"#/properties/verify_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.old_verify_keys !== undefined){
let data4 = data.old_verify_keys;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((data5.expired_ts === undefined) && (missing2 = "expired_ts")) || ((data5.key === undefined) && (missing2 = "key"))){
validate55.errors = [{instancePath:instancePath+"/old_verify_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/old_verify_keys/additionalProperties/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data5.expired_ts !== undefined){
let data6 = data5.expired_ts;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate55.errors = [{instancePath:instancePath+"/old_verify_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/expired_ts",schemaPath:"#/properties/old_verify_keys/additionalProperties/properties/expired_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.key !== undefined){
const _errs17 = errors;
if(typeof data5.key !== "string"){
validate55.errors = [{instancePath:instancePath+"/old_verify_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/old_verify_keys/additionalProperties/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/old_verify_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/old_verify_keys/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/old_verify_keys",schemaPath:"#/properties/old_verify_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatures !== undefined){
let data8 = data.signatures;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
let data9 = data8[key2];
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
const _errs25 = errors;
if(typeof data9[key3] !== "string"){
validate55.errors = [{instancePath:instancePath+"/signatures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/signatures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_until_ts !== undefined){
let data11 = data.valid_until_ts;
const _errs27 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate55.errors = [{instancePath:instancePath+"/valid_until_ts",schemaPath:"#/properties/valid_until_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
const getSpaceHierarchy_200 = validate57;
const schema33 = {"$id":"getSpaceHierarchy_200","type":"object","properties":{"room":{"type":"object","properties":{"canonical_alias":{"type":"string","pattern":"^#"},"name":{"type":"string"},"num_joined_members":{"type":"integer"},"room_id":{"type":"string","pattern":"^!"},"topic":{"type":"string"},"world_readable":{"type":"boolean"},"guest_can_join":{"type":"boolean"},"avatar_url":{"type":"string","pattern":"^mxc:\\/\\/"},"join_rule":{"type":"string"},"room_type":{"type":"string"},"allowed_room_ids":{"type":"array","items":{"type":"string","pattern":"^!"}},"encryption":{"type":"string","enum":["m.megolm.v1.aes-sha2"]},"room_version":{"type":"string"},"children_state":{"type":"array","items":{"type":"object","properties":{"content":{"type":"object"},"state_key":{"type":"string"},"type":{"type":"string"},"sender":{"type":"string","pattern":"^@"},"origin_server_ts":{"type":"integer"}},"required":["type","state_key","content","sender","origin_server_ts"]}}},"required":["room_id","num_joined_members","world_readable","guest_can_join","children_state"]},"children":{"type":"array","items":{"type":"object","properties":{"canonical_alias":{"type":"string","pattern":"^#"},"name":{"type":"string"},"num_joined_members":{"type":"integer"},"room_id":{"type":"string","pattern":"^!"},"topic":{"type":"string"},"world_readable":{"type":"boolean"},"guest_can_join":{"type":"boolean"},"avatar_url":{"type":"string","pattern":"^mxc:\\/\\/"},"join_rule":{"type":"string"},"room_type":{"type":"string"},"allowed_room_ids":{"type":"array","items":{"type":"string","pattern":"^!"}},"encryption":{"type":"string","enum":["m.megolm.v1.aes-sha2"]},"room_version":{"type":"string"}},"required":["room_id","num_joined_members","world_readable","guest_can_join"]}},"inaccessible_children":{"type":"array","items":{"type":"string"}}},"required":["room","children","inaccessible_children"]};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.room === undefined) && (missing0 = "room")) || ((data.children === undefined) && (missing0 = "children"))) || ((data.inaccessible_children === undefined) && (missing0 = "inaccessible_children"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.room !== undefined){
let data0 = data.room;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((data0.room_id === undefined) && (missing1 = "room_id")) || ((data0.num_joined_members === undefined) && (missing1 = "num_joined_members"))) || ((data0.world_readable === undefined) && (missing1 = "world_readable"))) || ((data0.guest_can_join === undefined) && (missing1 = "guest_can_join"))) || ((data0.children_state === undefined) && (missing1 = "children_state"))){
validate57.errors = [{instancePath:instancePath+"/room",schemaPath:"#/properties/room/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.canonical_alias !== undefined){
let data1 = data0.canonical_alias;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate57.errors = [{instancePath:instancePath+"/room/canonical_alias",schemaPath:"#/properties/room/properties/canonical_alias/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/room/canonical_alias",schemaPath:"#/properties/room/properties/canonical_alias/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.name !== undefined){
const _errs5 = errors;
if(typeof data0.name !== "string"){
validate57.errors = [{instancePath:instancePath+"/room/name",schemaPath:"#/properties/room/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.num_joined_members !== undefined){
let data3 = data0.num_joined_members;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate57.errors = [{instancePath:instancePath+"/room/num_joined_members",schemaPath:"#/properties/room/properties/num_joined_members/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.room_id !== undefined){
let data4 = data0.room_id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
validate57.errors = [{instancePath:instancePath+"/room/room_id",schemaPath:"#/properties/room/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/room/room_id",schemaPath:"#/properties/room/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.topic !== undefined){
const _errs11 = errors;
if(typeof data0.topic !== "string"){
validate57.errors = [{instancePath:instancePath+"/room/topic",schemaPath:"#/properties/room/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.world_readable !== undefined){
const _errs13 = errors;
if(typeof data0.world_readable !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/room/world_readable",schemaPath:"#/properties/room/properties/world_readable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.guest_can_join !== undefined){
const _errs15 = errors;
if(typeof data0.guest_can_join !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/room/guest_can_join",schemaPath:"#/properties/room/properties/guest_can_join/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.avatar_url !== undefined){
let data8 = data0.avatar_url;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
validate57.errors = [{instancePath:instancePath+"/room/avatar_url",schemaPath:"#/properties/room/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/room/avatar_url",schemaPath:"#/properties/room/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.join_rule !== undefined){
const _errs19 = errors;
if(typeof data0.join_rule !== "string"){
validate57.errors = [{instancePath:instancePath+"/room/join_rule",schemaPath:"#/properties/room/properties/join_rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.room_type !== undefined){
const _errs21 = errors;
if(typeof data0.room_type !== "string"){
validate57.errors = [{instancePath:instancePath+"/room/room_type",schemaPath:"#/properties/room/properties/room_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.allowed_room_ids !== undefined){
let data11 = data0.allowed_room_ids;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid2 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
validate57.errors = [{instancePath:instancePath+"/room/allowed_room_ids/" + i0,schemaPath:"#/properties/room/properties/allowed_room_ids/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/room/allowed_room_ids/" + i0,schemaPath:"#/properties/room/properties/allowed_room_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs25 === errors;
if(!valid2){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/room/allowed_room_ids",schemaPath:"#/properties/room/properties/allowed_room_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.encryption !== undefined){
let data13 = data0.encryption;
const _errs27 = errors;
if(typeof data13 !== "string"){
validate57.errors = [{instancePath:instancePath+"/room/encryption",schemaPath:"#/properties/room/properties/encryption/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data13 === "m.megolm.v1.aes-sha2")){
validate57.errors = [{instancePath:instancePath+"/room/encryption",schemaPath:"#/properties/room/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema33.properties.room.properties.encryption.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.room_version !== undefined){
const _errs29 = errors;
if(typeof data0.room_version !== "string"){
validate57.errors = [{instancePath:instancePath+"/room/room_version",schemaPath:"#/properties/room/properties/room_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.children_state !== undefined){
let data15 = data0.children_state;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data15)){
var valid3 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs33 = errors;
if(errors === _errs33){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if((((((data16.type === undefined) && (missing2 = "type")) || ((data16.state_key === undefined) && (missing2 = "state_key"))) || ((data16.content === undefined) && (missing2 = "content"))) || ((data16.sender === undefined) && (missing2 = "sender"))) || ((data16.origin_server_ts === undefined) && (missing2 = "origin_server_ts"))){
validate57.errors = [{instancePath:instancePath+"/room/children_state/" + i1,schemaPath:"#/properties/room/properties/children_state/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data16.content !== undefined){
let data17 = data16.content;
const _errs35 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
validate57.errors = [{instancePath:instancePath+"/room/children_state/" + i1+"/content",schemaPath:"#/properties/room/properties/children_state/items/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.state_key !== undefined){
const _errs37 = errors;
if(typeof data16.state_key !== "string"){
validate57.errors = [{instancePath:instancePath+"/room/children_state/" + i1+"/state_key",schemaPath:"#/properties/room/properties/children_state/items/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.type !== undefined){
const _errs39 = errors;
if(typeof data16.type !== "string"){
validate57.errors = [{instancePath:instancePath+"/room/children_state/" + i1+"/type",schemaPath:"#/properties/room/properties/children_state/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.sender !== undefined){
let data20 = data16.sender;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
validate57.errors = [{instancePath:instancePath+"/room/children_state/" + i1+"/sender",schemaPath:"#/properties/room/properties/children_state/items/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/room/children_state/" + i1+"/sender",schemaPath:"#/properties/room/properties/children_state/items/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.origin_server_ts !== undefined){
let data21 = data16.origin_server_ts;
const _errs43 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate57.errors = [{instancePath:instancePath+"/room/children_state/" + i1+"/origin_server_ts",schemaPath:"#/properties/room/properties/children_state/items/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/room/children_state/" + i1,schemaPath:"#/properties/room/properties/children_state/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs33 === errors;
if(!valid3){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/room/children_state",schemaPath:"#/properties/room/properties/children_state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/room",schemaPath:"#/properties/room/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.children !== undefined){
let data22 = data.children;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data22)){
var valid5 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
const _errs47 = errors;
if(errors === _errs47){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if(((((data23.room_id === undefined) && (missing3 = "room_id")) || ((data23.num_joined_members === undefined) && (missing3 = "num_joined_members"))) || ((data23.world_readable === undefined) && (missing3 = "world_readable"))) || ((data23.guest_can_join === undefined) && (missing3 = "guest_can_join"))){
validate57.errors = [{instancePath:instancePath+"/children/" + i2,schemaPath:"#/properties/children/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data23.canonical_alias !== undefined){
let data24 = data23.canonical_alias;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data24 === "string"){
if(!pattern1.test(data24)){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/canonical_alias",schemaPath:"#/properties/children/items/properties/canonical_alias/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/canonical_alias",schemaPath:"#/properties/children/items/properties/canonical_alias/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.name !== undefined){
const _errs51 = errors;
if(typeof data23.name !== "string"){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/name",schemaPath:"#/properties/children/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs51 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.num_joined_members !== undefined){
let data26 = data23.num_joined_members;
const _errs53 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/num_joined_members",schemaPath:"#/properties/children/items/properties/num_joined_members/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.room_id !== undefined){
let data27 = data23.room_id;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data27 === "string"){
if(!pattern2.test(data27)){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/room_id",schemaPath:"#/properties/children/items/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/room_id",schemaPath:"#/properties/children/items/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.topic !== undefined){
const _errs57 = errors;
if(typeof data23.topic !== "string"){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/topic",schemaPath:"#/properties/children/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs57 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.world_readable !== undefined){
const _errs59 = errors;
if(typeof data23.world_readable !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/world_readable",schemaPath:"#/properties/children/items/properties/world_readable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs59 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.guest_can_join !== undefined){
const _errs61 = errors;
if(typeof data23.guest_can_join !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/guest_can_join",schemaPath:"#/properties/children/items/properties/guest_can_join/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs61 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.avatar_url !== undefined){
let data31 = data23.avatar_url;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/avatar_url",schemaPath:"#/properties/children/items/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/avatar_url",schemaPath:"#/properties/children/items/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs63 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.join_rule !== undefined){
const _errs65 = errors;
if(typeof data23.join_rule !== "string"){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/join_rule",schemaPath:"#/properties/children/items/properties/join_rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs65 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.room_type !== undefined){
const _errs67 = errors;
if(typeof data23.room_type !== "string"){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/room_type",schemaPath:"#/properties/children/items/properties/room_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs67 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.allowed_room_ids !== undefined){
let data34 = data23.allowed_room_ids;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data34)){
var valid7 = true;
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
const _errs71 = errors;
if(errors === _errs71){
if(typeof data35 === "string"){
if(!pattern2.test(data35)){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/allowed_room_ids/" + i3,schemaPath:"#/properties/children/items/properties/allowed_room_ids/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/allowed_room_ids/" + i3,schemaPath:"#/properties/children/items/properties/allowed_room_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs71 === errors;
if(!valid7){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/allowed_room_ids",schemaPath:"#/properties/children/items/properties/allowed_room_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs69 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.encryption !== undefined){
let data36 = data23.encryption;
const _errs73 = errors;
if(typeof data36 !== "string"){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/encryption",schemaPath:"#/properties/children/items/properties/encryption/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data36 === "m.megolm.v1.aes-sha2")){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/encryption",schemaPath:"#/properties/children/items/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema33.properties.children.items.properties.encryption.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs73 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.room_version !== undefined){
const _errs75 = errors;
if(typeof data23.room_version !== "string"){
validate57.errors = [{instancePath:instancePath+"/children/" + i2+"/room_version",schemaPath:"#/properties/children/items/properties/room_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs75 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/children/" + i2,schemaPath:"#/properties/children/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs47 === errors;
if(!valid5){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inaccessible_children !== undefined){
let data38 = data.inaccessible_children;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data38)){
var valid8 = true;
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
const _errs79 = errors;
if(typeof data38[i4] !== "string"){
validate57.errors = [{instancePath:instancePath+"/inaccessible_children/" + i4,schemaPath:"#/properties/inaccessible_children/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs79 === errors;
if(!valid8){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/inaccessible_children",schemaPath:"#/properties/inaccessible_children/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
const getUserDevices_200 = validate58;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.device_id === undefined) && (missing0 = "device_id"))) || ((data.algorithms === undefined) && (missing0 = "algorithms"))) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.signatures === undefined) && (missing0 = "signatures"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate59.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_id !== undefined){
const _errs3 = errors;
if(typeof data.device_id !== "string"){
validate59.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.algorithms !== undefined){
let data2 = data.algorithms;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate59.errors = [{instancePath:instancePath+"/algorithms/" + i0,schemaPath:"#/properties/algorithms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/algorithms",schemaPath:"#/properties/algorithms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data4 = data.keys;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
const _errs12 = errors;
if(typeof data4[key0] !== "string"){
validate59.errors = [{instancePath:instancePath+"/keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/keys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatures !== undefined){
let data6 = data.signatures;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
var valid3 = true;
for(const key1 in data6){
if(pattern0.test(key1)){
let data7 = data6[key1];
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
const _errs19 = errors;
if(typeof data7[key2] !== "string"){
validate59.errors = [{instancePath:instancePath+"/signatures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/signatures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
const schema36 = {"type":"object","properties":{"user_id":{"type":"string"},"usage":{"type":"array","items":{"type":"string","enum":["master","self_signing","user_signing"]}},"keys":{"type":"object","additionalProperties":{"type":"string"},"minProperties":1,"maxProperties":1},"signatures":{"type":"object"}},"required":["user_id","usage","keys"]};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.keys === undefined) && (missing0 = "keys"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(typeof data.user_id !== "string"){
validate61.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data1 = data.usage;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate61.errors = [{instancePath:instancePath+"/usage/" + i0,schemaPath:"#/properties/usage/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "master") || (data2 === "self_signing")) || (data2 === "user_signing"))){
validate61.errors = [{instancePath:instancePath+"/usage/" + i0,schemaPath:"#/properties/usage/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.usage.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data3 = data.keys;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
validate61.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data3).length < 1){
validate61.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key0 in data3){
const _errs10 = errors;
if(typeof data3[key0] !== "string"){
validate61.errors = [{instancePath:instancePath+"/keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/keys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatures !== undefined){
let data5 = data.signatures;
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate61.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.stream_id === undefined) && (missing0 = "stream_id"))) || ((data.devices === undefined) && (missing0 = "devices"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(typeof data.user_id !== "string"){
validate58.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream_id !== undefined){
let data1 = data.stream_id;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate58.errors = [{instancePath:instancePath+"/stream_id",schemaPath:"#/properties/stream_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devices !== undefined){
let data2 = data.devices;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.device_id === undefined) && (missing1 = "device_id")) || ((data3.keys === undefined) && (missing1 = "keys"))){
validate58.errors = [{instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.device_id !== undefined){
const _errs9 = errors;
if(typeof data3.device_id !== "string"){
validate58.errors = [{instancePath:instancePath+"/devices/" + i0+"/device_id",schemaPath:"#/properties/devices/items/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.keys !== undefined){
const _errs11 = errors;
if(!(validate59(data3.keys, {instancePath:instancePath+"/devices/" + i0+"/keys",parentData:data3,parentDataProperty:"keys",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.device_display_name !== undefined){
const _errs12 = errors;
if(typeof data3.device_display_name !== "string"){
validate58.errors = [{instancePath:instancePath+"/devices/" + i0+"/device_display_name",schemaPath:"#/properties/devices/items/properties/device_display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.master_key !== undefined){
const _errs14 = errors;
if(!(validate61(data.master_key, {instancePath:instancePath+"/master_key",parentData:data,parentDataProperty:"master_key",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.self_signing_key !== undefined){
const _errs15 = errors;
if(!(validate61(data.self_signing_key, {instancePath:instancePath+"/self_signing_key",parentData:data,parentDataProperty:"self_signing_key",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
const getVersion_200 = validate64;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server !== undefined){
let data0 = data.server;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name !== undefined){
const _errs3 = errors;
if(typeof data0.name !== "string"){
validate64.errors = [{instancePath:instancePath+"/server/name",schemaPath:"#/properties/server/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.version !== undefined){
const _errs5 = errors;
if(typeof data0.version !== "string"){
validate64.errors = [{instancePath:instancePath+"/server/version",schemaPath:"#/properties/server/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
const getWellKnown_200 = validate65;
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["m.server"] !== undefined){
if(typeof data["m.server"] !== "string"){
validate65.errors = [{instancePath:instancePath+"/m.server",schemaPath:"#/properties/m.server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
const makeJoin_200 = validate66;
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.room_version !== undefined){
const _errs1 = errors;
if(typeof data.room_version !== "string"){
validate66.errors = [{instancePath:instancePath+"/room_version",schemaPath:"#/properties/room_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data1 = data.event;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if(((((((data1.state_key === undefined) && (missing0 = "state_key")) || ((data1.origin === undefined) && (missing0 = "origin"))) || ((data1.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data1.type === undefined) && (missing0 = "type"))) || ((data1.content === undefined) && (missing0 = "content"))) || ((data1.sender === undefined) && (missing0 = "sender"))){
validate66.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data1.sender !== undefined){
const _errs5 = errors;
if(typeof data1.sender !== "string"){
validate66.errors = [{instancePath:instancePath+"/event/sender",schemaPath:"#/properties/event/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.origin !== undefined){
const _errs7 = errors;
if(typeof data1.origin !== "string"){
validate66.errors = [{instancePath:instancePath+"/event/origin",schemaPath:"#/properties/event/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.origin_server_ts !== undefined){
let data4 = data1.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate66.errors = [{instancePath:instancePath+"/event/origin_server_ts",schemaPath:"#/properties/event/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.type !== undefined){
const _errs11 = errors;
if(typeof data1.type !== "string"){
validate66.errors = [{instancePath:instancePath+"/event/type",schemaPath:"#/properties/event/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.state_key !== undefined){
const _errs13 = errors;
if(typeof data1.state_key !== "string"){
validate66.errors = [{instancePath:instancePath+"/event/state_key",schemaPath:"#/properties/event/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.content !== undefined){
let data7 = data1.content;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.membership === undefined) && (missing1 = "membership")){
validate66.errors = [{instancePath:instancePath+"/event/content",schemaPath:"#/properties/event/properties/content/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data7.membership !== undefined){
const _errs17 = errors;
if(typeof data7.membership !== "string"){
validate66.errors = [{instancePath:instancePath+"/event/content/membership",schemaPath:"#/properties/event/properties/content/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.join_authorised_via_users_server !== undefined){
const _errs19 = errors;
if(typeof data7.join_authorised_via_users_server !== "string"){
validate66.errors = [{instancePath:instancePath+"/event/content/join_authorised_via_users_server",schemaPath:"#/properties/event/properties/content/properties/join_authorised_via_users_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/event/content",schemaPath:"#/properties/event/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
const makeJoin_400 = validate67;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errcode === undefined) && (missing0 = "errcode")){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errcode !== undefined){
const _errs1 = errors;
if(typeof data.errcode !== "string"){
validate67.errors = [{instancePath:instancePath+"/errcode",schemaPath:"#/properties/errcode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs3 = errors;
if(typeof data.error !== "string"){
validate67.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_version !== undefined){
const _errs5 = errors;
if(typeof data.room_version !== "string"){
validate67.errors = [{instancePath:instancePath+"/room_version",schemaPath:"#/properties/room_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
const makeKnock_200 = validate68;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.room_version === undefined) && (missing0 = "room_version")) || ((data.event === undefined) && (missing0 = "event"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.room_version !== undefined){
const _errs1 = errors;
if(typeof data.room_version !== "string"){
validate68.errors = [{instancePath:instancePath+"/room_version",schemaPath:"#/properties/room_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data1 = data.event;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1.state_key === undefined) && (missing1 = "state_key")) || ((data1.origin === undefined) && (missing1 = "origin"))) || ((data1.origin_server_ts === undefined) && (missing1 = "origin_server_ts"))) || ((data1.type === undefined) && (missing1 = "type"))) || ((data1.content === undefined) && (missing1 = "content"))) || ((data1.sender === undefined) && (missing1 = "sender"))){
validate68.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.sender !== undefined){
const _errs5 = errors;
if(typeof data1.sender !== "string"){
validate68.errors = [{instancePath:instancePath+"/event/sender",schemaPath:"#/properties/event/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.origin !== undefined){
const _errs7 = errors;
if(typeof data1.origin !== "string"){
validate68.errors = [{instancePath:instancePath+"/event/origin",schemaPath:"#/properties/event/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.origin_server_ts !== undefined){
let data4 = data1.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate68.errors = [{instancePath:instancePath+"/event/origin_server_ts",schemaPath:"#/properties/event/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.type !== undefined){
const _errs11 = errors;
if(typeof data1.type !== "string"){
validate68.errors = [{instancePath:instancePath+"/event/type",schemaPath:"#/properties/event/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.state_key !== undefined){
const _errs13 = errors;
if(typeof data1.state_key !== "string"){
validate68.errors = [{instancePath:instancePath+"/event/state_key",schemaPath:"#/properties/event/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.content !== undefined){
let data7 = data1.content;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.membership === undefined) && (missing2 = "membership")){
validate68.errors = [{instancePath:instancePath+"/event/content",schemaPath:"#/properties/event/properties/content/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data7.membership !== undefined){
if(typeof data7.membership !== "string"){
validate68.errors = [{instancePath:instancePath+"/event/content/membership",schemaPath:"#/properties/event/properties/content/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/event/content",schemaPath:"#/properties/event/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
const makeLeave_200 = validate69;
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.room_version !== undefined){
const _errs1 = errors;
if(typeof data.room_version !== "string"){
validate69.errors = [{instancePath:instancePath+"/room_version",schemaPath:"#/properties/room_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data1 = data.event;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if(((((((data1.state_key === undefined) && (missing0 = "state_key")) || ((data1.sender === undefined) && (missing0 = "sender"))) || ((data1.origin === undefined) && (missing0 = "origin"))) || ((data1.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data1.type === undefined) && (missing0 = "type"))) || ((data1.content === undefined) && (missing0 = "content"))){
validate69.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data1.sender !== undefined){
const _errs5 = errors;
if(typeof data1.sender !== "string"){
validate69.errors = [{instancePath:instancePath+"/event/sender",schemaPath:"#/properties/event/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.origin !== undefined){
const _errs7 = errors;
if(typeof data1.origin !== "string"){
validate69.errors = [{instancePath:instancePath+"/event/origin",schemaPath:"#/properties/event/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.origin_server_ts !== undefined){
let data4 = data1.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate69.errors = [{instancePath:instancePath+"/event/origin_server_ts",schemaPath:"#/properties/event/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.type !== undefined){
const _errs11 = errors;
if(typeof data1.type !== "string"){
validate69.errors = [{instancePath:instancePath+"/event/type",schemaPath:"#/properties/event/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.state_key !== undefined){
const _errs13 = errors;
if(typeof data1.state_key !== "string"){
validate69.errors = [{instancePath:instancePath+"/event/state_key",schemaPath:"#/properties/event/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.content !== undefined){
let data7 = data1.content;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.membership === undefined) && (missing1 = "membership")){
validate69.errors = [{instancePath:instancePath+"/event/content",schemaPath:"#/properties/event/properties/content/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data7.membership !== undefined){
if(typeof data7.membership !== "string"){
validate69.errors = [{instancePath:instancePath+"/event/content/membership",schemaPath:"#/properties/event/properties/content/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/event/content",schemaPath:"#/properties/event/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
const queryProfile_200 = validate70;
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayname !== undefined){
const _errs2 = errors;
if(typeof data.displayname !== "string"){
validate70.errors = [{instancePath:instancePath+"/displayname",schemaPath:"#/properties/displayname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.avatar_url !== undefined){
let data1 = data.avatar_url;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate70.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.tz"] !== undefined){
const _errs6 = errors;
if(typeof data["m.tz"] !== "string"){
validate70.errors = [{instancePath:instancePath+"/m.tz",schemaPath:"#/properties/m.tz/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
const queryRoomDirectory_200 = validate71;
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.room_id === undefined) && (missing0 = "room_id")) || ((data.servers === undefined) && (missing0 = "servers"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.room_id !== undefined){
const _errs1 = errors;
if(typeof data.room_id !== "string"){
validate71.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.servers !== undefined){
let data1 = data.servers;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate71.errors = [{instancePath:instancePath+"/servers/" + i0,schemaPath:"#/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
const queryUserEncryptionKeys_200 = validate72;
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.keys === undefined) && (missing0 = "keys"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(typeof data.user_id !== "string"){
validate73.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data1 = data.usage;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate73.errors = [{instancePath:instancePath+"/usage/" + i0,schemaPath:"#/properties/usage/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "master") || (data2 === "self_signing")) || (data2 === "user_signing"))){
validate73.errors = [{instancePath:instancePath+"/usage/" + i0,schemaPath:"#/properties/usage/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.usage.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data3 = data.keys;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
validate73.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data3).length < 1){
validate73.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key0 in data3){
const _errs10 = errors;
if(typeof data3[key0] !== "string"){
validate73.errors = [{instancePath:instancePath+"/keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/keys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatures !== undefined){
let data5 = data.signatures;
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate73.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_keys === undefined) && (missing0 = "device_keys")){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_keys !== undefined){
let data0 = data.device_keys;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
var valid1 = true;
for(const key0 in data0){
if(pattern0.test(key0)){
let data1 = data0[key0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((data2.user_id === undefined) && (missing1 = "user_id")) || ((data2.device_id === undefined) && (missing1 = "device_id"))) || ((data2.algorithms === undefined) && (missing1 = "algorithms"))) || ((data2.keys === undefined) && (missing1 = "keys"))) || ((data2.signatures === undefined) && (missing1 = "signatures"))){
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.user_id !== undefined){
let data3 = data2.user_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/user_id",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/user_id",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.device_id !== undefined){
const _errs10 = errors;
if(typeof data2.device_id !== "string"){
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/device_id",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.algorithms !== undefined){
let data5 = data2.algorithms;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(typeof data5[i0] !== "string"){
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/algorithms/" + i0,schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/algorithms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/algorithms",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/algorithms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.keys !== undefined){
let data7 = data2.keys;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
const _errs19 = errors;
if(typeof data7[key2] !== "string"){
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/keys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.signatures !== undefined){
let data9 = data2.signatures;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
var valid6 = true;
for(const key3 in data9){
if(pattern0.test(key3)){
let data10 = data9[key3];
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
const _errs26 = errors;
if(typeof data10[key4] !== "string"){
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/signatures/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs26 === errors;
if(!valid7){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/signatures/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.unsigned !== undefined){
let data12 = data2.unsigned;
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.device_display_name !== undefined){
if(typeof data12.device_display_name !== "string"){
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/unsigned/device_display_name",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/unsigned/properties/device_display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/unsigned",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/device_keys",schemaPath:"#/properties/device_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.master_keys !== undefined){
let data14 = data.master_keys;
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
var valid9 = true;
for(const key5 in data14){
if(pattern0.test(key5)){
const _errs34 = errors;
if(!(validate73(data14[key5], {instancePath:instancePath+"/master_keys/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid9 = _errs34 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/master_keys",schemaPath:"#/properties/master_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.self_signing_keys !== undefined){
let data16 = data.self_signing_keys;
const _errs35 = errors;
if(errors === _errs35){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
var valid10 = true;
for(const key6 in data16){
if(pattern0.test(key6)){
const _errs37 = errors;
if(!(validate73(data16[key6], {instancePath:instancePath+"/self_signing_keys/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid10 = _errs37 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/self_signing_keys",schemaPath:"#/properties/self_signing_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
const sendInviteV1_200 = validate76;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.state_key === undefined) && (missing0 = "state_key")) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.content === undefined) && (missing0 = "content"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sender !== undefined){
const _errs1 = errors;
if(typeof data.sender !== "string"){
validate77.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
const _errs3 = errors;
if(typeof data.origin !== "string"){
validate77.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data2 = data.origin_server_ts;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate77.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs7 = errors;
if(typeof data.type !== "string"){
validate77.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs9 = errors;
if(typeof data.state_key !== "string"){
validate77.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data5 = data.content;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.membership === undefined) && (missing1 = "membership")){
validate77.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data5.membership !== undefined){
if(typeof data5.membership !== "string"){
validate77.errors = [{instancePath:instancePath+"/content/membership",schemaPath:"#/properties/content/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 2){
validate76.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data.length < 2){
validate76.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(errors === _errs5){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.event === undefined) && (missing0 = "event")){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.event !== undefined){
if(!(validate77(data0.event, {instancePath:instancePath+"/" + i0+"/event",parentData:data0,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate76.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
const sendInviteV2_200 = validate79;
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.state_key === undefined) && (missing0 = "state_key")) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.content === undefined) && (missing0 = "content"))){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sender !== undefined){
const _errs1 = errors;
if(typeof data.sender !== "string"){
validate80.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
const _errs3 = errors;
if(typeof data.origin !== "string"){
validate80.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data2 = data.origin_server_ts;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate80.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs7 = errors;
if(typeof data.type !== "string"){
validate80.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs9 = errors;
if(typeof data.state_key !== "string"){
validate80.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data5 = data.content;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.membership === undefined) && (missing1 = "membership")){
validate80.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data5.membership !== undefined){
if(typeof data5.membership !== "string"){
validate80.errors = [{instancePath:instancePath+"/content/membership",schemaPath:"#/properties/content/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event === undefined) && (missing0 = "event")){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event !== undefined){
if(!(validate80(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
const sendJoinV2_200 = validate82;
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.auth_chain === undefined) && (missing0 = "auth_chain")) || ((data.state === undefined) && (missing0 = "state"))){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.members_omitted !== undefined){
const _errs1 = errors;
if(typeof data.members_omitted !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/members_omitted",schemaPath:"#/properties/members_omitted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_chain !== undefined){
let data1 = data.auth_chain;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate82.errors = [{instancePath:instancePath+"/auth_chain/" + i0,schemaPath:"#/properties/auth_chain/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/auth_chain",schemaPath:"#/properties/auth_chain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data3 = data.state;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate82.errors = [{instancePath:instancePath+"/state/" + i1,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data5 = data.event;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate82.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.servers_in_room !== undefined){
let data6 = data.servers_in_room;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid3 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs15 = errors;
if(typeof data6[i2] !== "string"){
validate82.errors = [{instancePath:instancePath+"/servers_in_room/" + i2,schemaPath:"#/properties/servers_in_room/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/servers_in_room",schemaPath:"#/properties/servers_in_room/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
const sendKnock_200 = validate83;
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.knock_room_state === undefined) && (missing0 = "knock_room_state")){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.knock_room_state !== undefined){
let data0 = data.knock_room_state;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate83.errors = [{instancePath:instancePath+"/knock_room_state/" + i0,schemaPath:"#/properties/knock_room_state/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/knock_room_state",schemaPath:"#/properties/knock_room_state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
const sendTransaction_200 = validate84;
const pattern21 = new RegExp("^\\$", "u");
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.pdus === undefined) && (missing0 = "pdus")){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.pdus !== undefined){
let data0 = data.pdus;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
var valid1 = true;
for(const key0 in data0){
if(pattern21.test(key0)){
let data1 = data0[key0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.error !== undefined){
if(typeof data1.error !== "string"){
validate84.errors = [{instancePath:instancePath+"/pdus/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/error",schemaPath:"#/properties/pdus/patternProperties/%5E%5C%24/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/pdus/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pdus/patternProperties/%5E%5C%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/pdus",schemaPath:"#/properties/pdus/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

export const responses = {
  askPolicyServerToSign: { 200: askPolicyServerToSign_200, 400: askPolicyServerToSign_400, 403: askPolicyServerToSign_403, 404: askPolicyServerToSign_400, 429: askPolicyServerToSign_429 },
  backfillRoom: { 200: backfillRoom_200 },
  bulkPerspectivesKeyQuery: { 200: bulkPerspectivesKeyQuery_200 },
  claimUserEncryptionKeys: { 200: claimUserEncryptionKeys_200 },
  exchangeOpenIdToken: { 200: exchangeOpenIdToken_200, 401: askPolicyServerToSign_400 },
  exchangeThirdPartyInvite: { 200: exchangeThirdPartyInvite_200 },
  getContent: { 429: askPolicyServerToSign_429, 502: askPolicyServerToSign_400, 504: askPolicyServerToSign_400 },
  getContentThumbnail: { 400: askPolicyServerToSign_400, 413: askPolicyServerToSign_400, 429: askPolicyServerToSign_429, 502: askPolicyServerToSign_400, 504: askPolicyServerToSign_400 },
  getEvent: { 200: getEvent_200 },
  getEventAuth: { 200: getEventAuth_200 },
  getEventByTimestamp: { 200: getEventByTimestamp_200, 404: askPolicyServerToSign_400 },
  getMissingPreviousEvents: { 200: getMissingPreviousEvents_200 },
  getPublicRooms: { 200: getPublicRooms_200 },
  getRoomState: { 200: getRoomState_200 },
  getRoomStateIds: { 200: getRoomStateIds_200, 403: askPolicyServerToSign_400, 404: askPolicyServerToSign_400 },
  getServerKey: { 200: getServerKey_200 },
  getSpaceHierarchy: { 200: getSpaceHierarchy_200, 404: askPolicyServerToSign_400 },
  getUserDevices: { 200: getUserDevices_200 },
  getVersion: { 200: getVersion_200 },
  getWellKnown: { 200: getWellKnown_200 },
  makeJoin: { 200: makeJoin_200, 400: makeJoin_400, 403: askPolicyServerToSign_400, 404: askPolicyServerToSign_400 },
  makeKnock: { 200: makeKnock_200, 400: makeJoin_400, 403: askPolicyServerToSign_400, 404: askPolicyServerToSign_400 },
  makeLeave: { 200: makeLeave_200, 403: askPolicyServerToSign_400 },
  onBindThirdPartyIdentifier: { 200: exchangeThirdPartyInvite_200 },
  perspectivesKeyQuery: { 200: bulkPerspectivesKeyQuery_200 },
  queryInfo: {  },
  queryProfile: { 200: queryProfile_200, 403: askPolicyServerToSign_400, 404: askPolicyServerToSign_400 },
  queryPublicRooms: { 200: getPublicRooms_200 },
  queryRoomDirectory: { 200: queryRoomDirectory_200, 404: askPolicyServerToSign_400 },
  queryUserEncryptionKeys: { 200: queryUserEncryptionKeys_200 },
  sendInviteV1: { 200: sendInviteV1_200, 400: askPolicyServerToSign_400, 403: askPolicyServerToSign_400 },
  sendInviteV2: { 200: sendInviteV2_200, 400: makeJoin_400, 403: askPolicyServerToSign_400 },
  sendJoinV2: { 200: sendJoinV2_200, 400: askPolicyServerToSign_400, 403: askPolicyServerToSign_400 },
  sendKnock: { 200: sendKnock_200, 400: askPolicyServerToSign_400, 403: askPolicyServerToSign_400, 404: askPolicyServerToSign_400 },
  sendLeaveV2: { 200: exchangeThirdPartyInvite_200, 400: askPolicyServerToSign_400 },
  sendTransaction: { 200: sendTransaction_200 },
};
