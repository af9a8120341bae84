// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.


const add3PID_200 = validate21;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
validate21.errors = vErrors;
return errors === 0;
}
const add3PID_401 = validate22;
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.flows === undefined) && (missing0 = "flows")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.flows !== undefined){
let data0 = data.flows;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.stages === undefined) && (missing1 = "stages")){
validate24.errors = [{instancePath:instancePath+"/flows/" + i0,schemaPath:"#/properties/flows/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.stages !== undefined){
let data2 = data1.stages;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(typeof data2[i1] !== "string"){
validate24.errors = [{instancePath:instancePath+"/flows/" + i0+"/stages/" + i1,schemaPath:"#/properties/flows/items/properties/stages/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/flows/" + i0+"/stages",schemaPath:"#/properties/flows/items/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/flows/" + i0,schemaPath:"#/properties/flows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate24.errors = [{instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data4 = data.params;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate24.errors = [{instancePath:instancePath+"/params/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs14 = errors;
if(typeof data.session !== "string"){
validate24.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed !== undefined){
let data7 = data.completed;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid5 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs18 = errors;
if(typeof data7[i2] !== "string"){
validate24.errors = [{instancePath:instancePath+"/completed/" + i2,schemaPath:"#/properties/completed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs18 === errors;
if(!valid5){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/completed",schemaPath:"#/properties/completed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
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
const add3PID_429 = validate26;
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errcode === undefined) && (missing0 = "errcode")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errcode !== undefined){
const _errs1 = errors;
if(typeof data.errcode !== "string"){
validate27.errors = [{instancePath:instancePath+"/errcode",schemaPath:"#/properties/errcode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/retry_after_ms",schemaPath:"#/properties/retry_after_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
const ban_403 = validate29;
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errcode === undefined) && (missing0 = "errcode")){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errcode !== undefined){
const _errs1 = errors;
if(typeof data.errcode !== "string"){
validate30.errors = [{instancePath:instancePath+"/errcode",schemaPath:"#/properties/errcode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}
const checkUsernameAvailability_200 = validate32;
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.available !== undefined){
if(typeof data.available !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
const claimKeys_200 = validate33;
const pattern0 = new RegExp("^@", "u");
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(errors === _errs6){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.key === undefined) && (missing0 = "key")) || ((data0.signatures === undefined) && (missing0 = "signatures"))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.key !== undefined){
const _errs8 = errors;
if(typeof data0.key !== "string"){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/additionalProperties/oneOf/1/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.signatures !== undefined){
let data2 = data0.signatures;
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
var valid3 = true;
for(const key1 in data2){
if(pattern0.test(key1)){
let data3 = data2[key1];
const _errs12 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/properties/signatures/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures",schemaPath:"#/additionalProperties/oneOf/1/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err6 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.one_time_keys === undefined) && (missing0 = "one_time_keys")){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.failures !== undefined){
let data0 = data.failures;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate33.errors = [{instancePath:instancePath+"/failures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/failures/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.one_time_keys !== undefined){
let data2 = data.one_time_keys;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
var valid2 = true;
for(const key1 in data2){
if(pattern0.test(key1)){
let data3 = data2[key1];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
const _errs11 = errors;
if(!(validate34(data3[key2], {instancePath:instancePath+"/one_time_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/one_time_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/one_time_keys",schemaPath:"#/properties/one_time_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
const createContent_200 = validate36;
const pattern2 = new RegExp("^mxc:\\/\\/", "u");
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content_uri === undefined) && (missing0 = "content_uri")){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content_uri !== undefined){
let data0 = data.content_uri;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
validate36.errors = [{instancePath:instancePath+"/content_uri",schemaPath:"#/properties/content_uri/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/content_uri",schemaPath:"#/properties/content_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unused_expires_at !== undefined){
let data1 = data.unused_expires_at;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate36.errors = [{instancePath:instancePath+"/unused_expires_at",schemaPath:"#/properties/unused_expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
const createRoom_200 = validate37;
const pattern3 = new RegExp("^!", "u");
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.room_id === undefined) && (missing0 = "room_id")){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.room_id !== undefined){
let data0 = data.room_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate37.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
const deactivateAccount_200 = validate38;
const schema19 = {"$id":"deactivateAccount_200","type":"object","properties":{"id_server_unbind_result":{"type":"string","enum":["success","no-support"]}},"required":["id_server_unbind_result"]};
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id_server_unbind_result === undefined) && (missing0 = "id_server_unbind_result")){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id_server_unbind_result !== undefined){
let data0 = data.id_server_unbind_result;
if(typeof data0 !== "string"){
validate38.errors = [{instancePath:instancePath+"/id_server_unbind_result",schemaPath:"#/properties/id_server_unbind_result/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "success") || (data0 === "no-support"))){
validate38.errors = [{instancePath:instancePath+"/id_server_unbind_result",schemaPath:"#/properties/id_server_unbind_result/enum",keyword:"enum",params:{allowedValues: schema19.properties.id_server_unbind_result.enum},message:"must be equal to one of the allowed values"}];
return false;
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
const defineFilter_200 = validate39;
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.filter_id === undefined) && (missing0 = "filter_id")){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.filter_id !== undefined){
if(typeof data.filter_id !== "string"){
validate39.errors = [{instancePath:instancePath+"/filter_id",schemaPath:"#/properties/filter_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const delete3pidFromAccount_200 = validate40;
const schema21 = {"$id":"delete3pidFromAccount_200","type":"object","properties":{"id_server_unbind_result":{"type":"string","enum":["no-support","success"]}},"required":["id_server_unbind_result"]};
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id_server_unbind_result === undefined) && (missing0 = "id_server_unbind_result")){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id_server_unbind_result !== undefined){
let data0 = data.id_server_unbind_result;
if(typeof data0 !== "string"){
validate40.errors = [{instancePath:instancePath+"/id_server_unbind_result",schemaPath:"#/properties/id_server_unbind_result/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "no-support") || (data0 === "success"))){
validate40.errors = [{instancePath:instancePath+"/id_server_unbind_result",schemaPath:"#/properties/id_server_unbind_result/enum",keyword:"enum",params:{allowedValues: schema21.properties.id_server_unbind_result.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
const deleteRoomKeyBySessionId_200 = validate41;
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.etag === undefined) && (missing0 = "etag")) || ((data.count === undefined) && (missing0 = "count"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.etag !== undefined){
const _errs1 = errors;
if(typeof data.etag !== "string"){
validate42.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data1 = data.count;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate42.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
const deleteRoomKeysVersion_200 = validate44;
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
const generateLoginToken_200 = validate45;
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.login_token === undefined) && (missing0 = "login_token")) || ((data.expires_in_ms === undefined) && (missing0 = "expires_in_ms"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.login_token !== undefined){
const _errs1 = errors;
if(typeof data.login_token !== "string"){
validate45.errors = [{instancePath:instancePath+"/login_token",schemaPath:"#/properties/login_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_in_ms !== undefined){
let data1 = data.expires_in_ms;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate45.errors = [{instancePath:instancePath+"/expires_in_ms",schemaPath:"#/properties/expires_in_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
const getAccount3PIDs_200 = validate46;
const schema26 = {"$id":"getAccount3PIDs_200","type":"object","properties":{"threepids":{"type":"array","items":{"type":"object","properties":{"medium":{"type":"string","enum":["email","msisdn"]},"address":{"type":"string"},"validated_at":{"type":"integer"},"added_at":{"type":"integer"}},"required":["medium","address","validated_at","added_at"]}}}};
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.threepids !== undefined){
let data0 = data.threepids;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if(((((data1.medium === undefined) && (missing0 = "medium")) || ((data1.address === undefined) && (missing0 = "address"))) || ((data1.validated_at === undefined) && (missing0 = "validated_at"))) || ((data1.added_at === undefined) && (missing0 = "added_at"))){
validate46.errors = [{instancePath:instancePath+"/threepids/" + i0,schemaPath:"#/properties/threepids/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data1.medium !== undefined){
let data2 = data1.medium;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate46.errors = [{instancePath:instancePath+"/threepids/" + i0+"/medium",schemaPath:"#/properties/threepids/items/properties/medium/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "email") || (data2 === "msisdn"))){
validate46.errors = [{instancePath:instancePath+"/threepids/" + i0+"/medium",schemaPath:"#/properties/threepids/items/properties/medium/enum",keyword:"enum",params:{allowedValues: schema26.properties.threepids.items.properties.medium.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.address !== undefined){
const _errs7 = errors;
if(typeof data1.address !== "string"){
validate46.errors = [{instancePath:instancePath+"/threepids/" + i0+"/address",schemaPath:"#/properties/threepids/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.validated_at !== undefined){
let data4 = data1.validated_at;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate46.errors = [{instancePath:instancePath+"/threepids/" + i0+"/validated_at",schemaPath:"#/properties/threepids/items/properties/validated_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.added_at !== undefined){
let data5 = data1.added_at;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate46.errors = [{instancePath:instancePath+"/threepids/" + i0+"/added_at",schemaPath:"#/properties/threepids/items/properties/added_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/threepids/" + i0,schemaPath:"#/properties/threepids/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate46.errors = [{instancePath:instancePath+"/threepids",schemaPath:"#/properties/threepids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
const getAdminLockUser_200 = validate47;
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.locked === undefined) && (missing0 = "locked")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.locked !== undefined){
if(typeof data.locked !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
const getAdminSuspendUser_200 = validate48;
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.suspended === undefined) && (missing0 = "suspended")){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.suspended !== undefined){
if(typeof data.suspended !== "boolean"){
validate48.errors = [{instancePath:instancePath+"/suspended",schemaPath:"#/properties/suspended/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
const getAuthMetadata_200 = validate49;
const schema29 = {"$id":"getAuthMetadata_200","type":"object","properties":{"issuer":{"type":"string"},"authorization_endpoint":{"type":"string"},"token_endpoint":{"type":"string"},"revocation_endpoint":{"type":"string"},"registration_endpoint":{"type":"string"},"response_types_supported":{"type":"array","items":{"type":"string"}},"grant_types_supported":{"type":"array","items":{"type":"string"}},"response_modes_supported":{"type":"array","items":{"type":"string"}},"code_challenge_methods_supported":{"type":"array","items":{"type":"string"}},"prompt_values_supported":{"type":"array","items":{"type":"string"}},"account_management_uri":{"type":"string"},"account_management_actions_supported":{"type":"array","items":{"type":"string","enum":["org.matrix.profile","org.matrix.devices_list","org.matrix.device_view","org.matrix.device_delete","org.matrix.account_deactivate","org.matrix.cross_signing_reset"]}},"device_authorization_endpoint":{"type":"string"}},"required":["issuer","authorization_endpoint","token_endpoint","revocation_endpoint","registration_endpoint","response_types_supported","grant_types_supported","response_modes_supported","code_challenge_methods_supported"]};
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.issuer === undefined) && (missing0 = "issuer")) || ((data.authorization_endpoint === undefined) && (missing0 = "authorization_endpoint"))) || ((data.token_endpoint === undefined) && (missing0 = "token_endpoint"))) || ((data.revocation_endpoint === undefined) && (missing0 = "revocation_endpoint"))) || ((data.registration_endpoint === undefined) && (missing0 = "registration_endpoint"))) || ((data.response_types_supported === undefined) && (missing0 = "response_types_supported"))) || ((data.grant_types_supported === undefined) && (missing0 = "grant_types_supported"))) || ((data.response_modes_supported === undefined) && (missing0 = "response_modes_supported"))) || ((data.code_challenge_methods_supported === undefined) && (missing0 = "code_challenge_methods_supported"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.issuer !== undefined){
const _errs1 = errors;
if(typeof data.issuer !== "string"){
validate49.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authorization_endpoint !== undefined){
const _errs3 = errors;
if(typeof data.authorization_endpoint !== "string"){
validate49.errors = [{instancePath:instancePath+"/authorization_endpoint",schemaPath:"#/properties/authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_endpoint !== undefined){
const _errs5 = errors;
if(typeof data.token_endpoint !== "string"){
validate49.errors = [{instancePath:instancePath+"/token_endpoint",schemaPath:"#/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revocation_endpoint !== undefined){
const _errs7 = errors;
if(typeof data.revocation_endpoint !== "string"){
validate49.errors = [{instancePath:instancePath+"/revocation_endpoint",schemaPath:"#/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.registration_endpoint !== undefined){
const _errs9 = errors;
if(typeof data.registration_endpoint !== "string"){
validate49.errors = [{instancePath:instancePath+"/registration_endpoint",schemaPath:"#/properties/registration_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_types_supported !== undefined){
let data5 = data.response_types_supported;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data5[i0] !== "string"){
validate49.errors = [{instancePath:instancePath+"/response_types_supported/" + i0,schemaPath:"#/properties/response_types_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/response_types_supported",schemaPath:"#/properties/response_types_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grant_types_supported !== undefined){
let data7 = data.grant_types_supported;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(typeof data7[i1] !== "string"){
validate49.errors = [{instancePath:instancePath+"/grant_types_supported/" + i1,schemaPath:"#/properties/grant_types_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/grant_types_supported",schemaPath:"#/properties/grant_types_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_modes_supported !== undefined){
let data9 = data.response_modes_supported;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(typeof data9[i2] !== "string"){
validate49.errors = [{instancePath:instancePath+"/response_modes_supported/" + i2,schemaPath:"#/properties/response_modes_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/response_modes_supported",schemaPath:"#/properties/response_modes_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code_challenge_methods_supported !== undefined){
let data11 = data.code_challenge_methods_supported;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid4 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs25 = errors;
if(typeof data11[i3] !== "string"){
validate49.errors = [{instancePath:instancePath+"/code_challenge_methods_supported/" + i3,schemaPath:"#/properties/code_challenge_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/code_challenge_methods_supported",schemaPath:"#/properties/code_challenge_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_values_supported !== undefined){
let data13 = data.prompt_values_supported;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
var valid5 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
const _errs29 = errors;
if(typeof data13[i4] !== "string"){
validate49.errors = [{instancePath:instancePath+"/prompt_values_supported/" + i4,schemaPath:"#/properties/prompt_values_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/prompt_values_supported",schemaPath:"#/properties/prompt_values_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_management_uri !== undefined){
const _errs31 = errors;
if(typeof data.account_management_uri !== "string"){
validate49.errors = [{instancePath:instancePath+"/account_management_uri",schemaPath:"#/properties/account_management_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_management_actions_supported !== undefined){
let data16 = data.account_management_actions_supported;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid6 = true;
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
let data17 = data16[i5];
const _errs35 = errors;
if(typeof data17 !== "string"){
validate49.errors = [{instancePath:instancePath+"/account_management_actions_supported/" + i5,schemaPath:"#/properties/account_management_actions_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data17 === "org.matrix.profile") || (data17 === "org.matrix.devices_list")) || (data17 === "org.matrix.device_view")) || (data17 === "org.matrix.device_delete")) || (data17 === "org.matrix.account_deactivate")) || (data17 === "org.matrix.cross_signing_reset"))){
validate49.errors = [{instancePath:instancePath+"/account_management_actions_supported/" + i5,schemaPath:"#/properties/account_management_actions_supported/items/enum",keyword:"enum",params:{allowedValues: schema29.properties.account_management_actions_supported.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs35 === errors;
if(!valid6){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/account_management_actions_supported",schemaPath:"#/properties/account_management_actions_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_authorization_endpoint !== undefined){
const _errs37 = errors;
if(typeof data.device_authorization_endpoint !== "string"){
validate49.errors = [{instancePath:instancePath+"/device_authorization_endpoint",schemaPath:"#/properties/device_authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs37 === errors;
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
const getCapabilities_200 = validate50;
const schema30 = {"$id":"getCapabilities_200","type":"object","required":["capabilities"],"properties":{"capabilities":{"type":"object","additionalProperties":{},"properties":{"m.change_password":{"$ref":"contract#/$defs/CapabilitiesBooleanCapability"},"m.forget_forced_upon_leave":{"$ref":"contract#/$defs/CapabilitiesBooleanCapability"},"m.room_versions":{"type":"object","properties":{"default":{"type":"string"},"available":{"type":"object","additionalProperties":{"type":"string","enum":["stable","unstable"]}}},"required":["default","available"]},"m.set_displayname":{"$ref":"contract#/$defs/CapabilitiesBooleanCapability"},"m.set_avatar_url":{"$ref":"contract#/$defs/CapabilitiesBooleanCapability"},"m.3pid_changes":{"$ref":"contract#/$defs/CapabilitiesBooleanCapability"},"m.get_login_token":{"$ref":"contract#/$defs/CapabilitiesBooleanCapability"},"m.profile_fields":{"type":"object","properties":{"allowed":{"type":"array","items":{"type":"string"}},"disallowed":{"type":"array","items":{"type":"string"}},"enabled":{"type":"boolean"}},"required":["enabled"]},"m.account_moderation":{"type":"object","properties":{"suspend":{"type":"boolean"},"lock":{"type":"boolean"}}}}}}};
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enabled === undefined) && (missing0 = "enabled")){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.capabilities === undefined) && (missing0 = "capabilities")){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.capabilities !== undefined){
let data0 = data.capabilities;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["m.change_password"] !== undefined){
const _errs4 = errors;
if(!(validate51(data0["m.change_password"], {instancePath:instancePath+"/capabilities/m.change_password",parentData:data0,parentDataProperty:"m.change_password",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0["m.forget_forced_upon_leave"] !== undefined){
const _errs5 = errors;
if(!(validate51(data0["m.forget_forced_upon_leave"], {instancePath:instancePath+"/capabilities/m.forget_forced_upon_leave",parentData:data0,parentDataProperty:"m.forget_forced_upon_leave",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0["m.room_versions"] !== undefined){
let data3 = data0["m.room_versions"];
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.default === undefined) && (missing1 = "default")) || ((data3.available === undefined) && (missing1 = "available"))){
validate50.errors = [{instancePath:instancePath+"/capabilities/m.room_versions",schemaPath:"#/properties/capabilities/properties/m.room_versions/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.default !== undefined){
const _errs8 = errors;
if(typeof data3.default !== "string"){
validate50.errors = [{instancePath:instancePath+"/capabilities/m.room_versions/default",schemaPath:"#/properties/capabilities/properties/m.room_versions/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.available !== undefined){
let data5 = data3.available;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
const _errs13 = errors;
if(typeof data6 !== "string"){
validate50.errors = [{instancePath:instancePath+"/capabilities/m.room_versions/available/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/properties/m.room_versions/properties/available/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "stable") || (data6 === "unstable"))){
validate50.errors = [{instancePath:instancePath+"/capabilities/m.room_versions/available/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/properties/m.room_versions/properties/available/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema30.properties.capabilities.properties["m.room_versions"].properties.available.additionalProperties.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/capabilities/m.room_versions/available",schemaPath:"#/properties/capabilities/properties/m.room_versions/properties/available/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/capabilities/m.room_versions",schemaPath:"#/properties/capabilities/properties/m.room_versions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0["m.set_displayname"] !== undefined){
const _errs15 = errors;
if(!(validate51(data0["m.set_displayname"], {instancePath:instancePath+"/capabilities/m.set_displayname",parentData:data0,parentDataProperty:"m.set_displayname",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0["m.set_avatar_url"] !== undefined){
const _errs16 = errors;
if(!(validate51(data0["m.set_avatar_url"], {instancePath:instancePath+"/capabilities/m.set_avatar_url",parentData:data0,parentDataProperty:"m.set_avatar_url",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0["m.3pid_changes"] !== undefined){
const _errs17 = errors;
if(!(validate51(data0["m.3pid_changes"], {instancePath:instancePath+"/capabilities/m.3pid_changes",parentData:data0,parentDataProperty:"m.3pid_changes",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0["m.get_login_token"] !== undefined){
const _errs18 = errors;
if(!(validate51(data0["m.get_login_token"], {instancePath:instancePath+"/capabilities/m.get_login_token",parentData:data0,parentDataProperty:"m.get_login_token",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0["m.profile_fields"] !== undefined){
let data11 = data0["m.profile_fields"];
const _errs19 = errors;
if(errors === _errs19){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((data11.enabled === undefined) && (missing2 = "enabled")){
validate50.errors = [{instancePath:instancePath+"/capabilities/m.profile_fields",schemaPath:"#/properties/capabilities/properties/m.profile_fields/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data11.allowed !== undefined){
let data12 = data11.allowed;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data12)){
var valid5 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs23 = errors;
if(typeof data12[i0] !== "string"){
validate50.errors = [{instancePath:instancePath+"/capabilities/m.profile_fields/allowed/" + i0,schemaPath:"#/properties/capabilities/properties/m.profile_fields/properties/allowed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/capabilities/m.profile_fields/allowed",schemaPath:"#/properties/capabilities/properties/m.profile_fields/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.disallowed !== undefined){
let data14 = data11.disallowed;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data14)){
var valid6 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(typeof data14[i1] !== "string"){
validate50.errors = [{instancePath:instancePath+"/capabilities/m.profile_fields/disallowed/" + i1,schemaPath:"#/properties/capabilities/properties/m.profile_fields/properties/disallowed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/capabilities/m.profile_fields/disallowed",schemaPath:"#/properties/capabilities/properties/m.profile_fields/properties/disallowed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.enabled !== undefined){
const _errs29 = errors;
if(typeof data11.enabled !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/capabilities/m.profile_fields/enabled",schemaPath:"#/properties/capabilities/properties/m.profile_fields/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/capabilities/m.profile_fields",schemaPath:"#/properties/capabilities/properties/m.profile_fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0["m.account_moderation"] !== undefined){
let data17 = data0["m.account_moderation"];
const _errs31 = errors;
if(errors === _errs31){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.suspend !== undefined){
const _errs33 = errors;
if(typeof data17.suspend !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/capabilities/m.account_moderation/suspend",schemaPath:"#/properties/capabilities/properties/m.account_moderation/properties/suspend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data17.lock !== undefined){
const _errs35 = errors;
if(typeof data17.lock !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/capabilities/m.account_moderation/lock",schemaPath:"#/properties/capabilities/properties/m.account_moderation/properties/lock/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/capabilities/m.account_moderation",schemaPath:"#/properties/capabilities/properties/m.account_moderation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
else {
validate50.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
const getConfig_200 = validate58;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["m.upload.size"] !== undefined){
let data0 = data["m.upload.size"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate58.errors = [{instancePath:instancePath+"/m.upload.size",schemaPath:"#/properties/m.upload.size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
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
const getDevice_200 = validate59;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_id === undefined) && (missing0 = "device_id")){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_id !== undefined){
const _errs1 = errors;
if(typeof data.device_id !== "string"){
validate60.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
const _errs3 = errors;
if(typeof data.display_name !== "string"){
validate60.errors = [{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_seen_ip !== undefined){
const _errs5 = errors;
if(typeof data.last_seen_ip !== "string"){
validate60.errors = [{instancePath:instancePath+"/last_seen_ip",schemaPath:"#/properties/last_seen_ip/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_seen_ts !== undefined){
let data3 = data.last_seen_ts;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate60.errors = [{instancePath:instancePath+"/last_seen_ts",schemaPath:"#/properties/last_seen_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
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
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}
const getDevices_200 = validate62;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_id === undefined) && (missing0 = "device_id")){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_id !== undefined){
const _errs1 = errors;
if(typeof data.device_id !== "string"){
validate63.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
const _errs3 = errors;
if(typeof data.display_name !== "string"){
validate63.errors = [{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_seen_ip !== undefined){
const _errs5 = errors;
if(typeof data.last_seen_ip !== "string"){
validate63.errors = [{instancePath:instancePath+"/last_seen_ip",schemaPath:"#/properties/last_seen_ip/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_seen_ts !== undefined){
let data3 = data.last_seen_ts;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate63.errors = [{instancePath:instancePath+"/last_seen_ts",schemaPath:"#/properties/last_seen_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
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
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.devices !== undefined){
let data0 = data.devices;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate63(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
const getEventByTimestamp_200 = validate65;
const pattern4 = new RegExp("^\\$", "u");
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_id === undefined) && (missing0 = "event_id")) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate65.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate65.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
const getEventContext_200 = validate66;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate67.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate67.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate67.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate67.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate67.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate67.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate67.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate67.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate67.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate67.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate67.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate67.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate67.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate67.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined){
const _errs1 = errors;
if(typeof data.start !== "string"){
validate66.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs3 = errors;
if(typeof data.end !== "string"){
validate66.errors = [{instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events_before !== undefined){
let data2 = data.events_before;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate67(data2[i0], {instancePath:instancePath+"/events_before/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/events_before",schemaPath:"#/properties/events_before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
const _errs8 = errors;
if(!(validate67(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events_after !== undefined){
let data5 = data.events_after;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate67(data5[i1], {instancePath:instancePath+"/events_after/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/events_after",schemaPath:"#/properties/events_after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data7 = data.state;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data7)){
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if(!(validate67(data7[i2], {instancePath:instancePath+"/state/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
const getEvents_200 = validate72;
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate73.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate73.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate73.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate73.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate73.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate73.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate73.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate73.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate73.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate73.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate73.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate73.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate73.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate73.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
if(data.start !== undefined){
const _errs1 = errors;
if(typeof data.start !== "string"){
validate72.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs3 = errors;
if(typeof data.end !== "string"){
validate72.errors = [{instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chunk !== undefined){
let data2 = data.chunk;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate73(data2[i0], {instancePath:instancePath+"/chunk/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/chunk",schemaPath:"#/properties/chunk/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
const getFilter_200 = validate75;
const schema43 = {"type":"object","properties":{"event_fields":{"items":{"type":"string"},"type":"array"},"event_format":{"enum":["client","federation"],"type":"string"},"presence":{"$ref":"contract#/$defs/EventFilter"},"account_data":{"$ref":"contract#/$defs/EventFilter"},"room":{"type":"object","properties":{"not_rooms":{"items":{"type":"string","pattern":"^!"},"type":"array"},"rooms":{"items":{"type":"string","pattern":"^!"},"type":"array"},"ephemeral":{"$ref":"contract#/$defs/RoomEventFilter"},"include_leave":{"type":"boolean"},"state":{"$ref":"contract#/$defs/RoomEventFilter"},"timeline":{"$ref":"contract#/$defs/RoomEventFilter"},"account_data":{"$ref":"contract#/$defs/RoomEventFilter"}}}}};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate77.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not_senders !== undefined){
let data1 = data.not_senders;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate77.errors = [{instancePath:instancePath+"/not_senders/" + i0,schemaPath:"#/properties/not_senders/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/not_senders/" + i0,schemaPath:"#/properties/not_senders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/not_senders",schemaPath:"#/properties/not_senders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not_types !== undefined){
let data3 = data.not_types;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(typeof data3[i1] !== "string"){
validate77.errors = [{instancePath:instancePath+"/not_types/" + i1,schemaPath:"#/properties/not_types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/not_types",schemaPath:"#/properties/not_types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.senders !== undefined){
let data5 = data.senders;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate77.errors = [{instancePath:instancePath+"/senders/" + i2,schemaPath:"#/properties/senders/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate77.errors = [{instancePath:instancePath+"/senders/" + i2,schemaPath:"#/properties/senders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate77.errors = [{instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.types !== undefined){
let data7 = data.types;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid4 = true;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
const _errs17 = errors;
if(typeof data7[i3] !== "string"){
validate77.errors = [{instancePath:instancePath+"/types/" + i3,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate80.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not_senders !== undefined){
let data1 = data.not_senders;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate80.errors = [{instancePath:instancePath+"/not_senders/" + i0,schemaPath:"#/properties/not_senders/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/not_senders/" + i0,schemaPath:"#/properties/not_senders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/not_senders",schemaPath:"#/properties/not_senders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not_types !== undefined){
let data3 = data.not_types;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(typeof data3[i1] !== "string"){
validate80.errors = [{instancePath:instancePath+"/not_types/" + i1,schemaPath:"#/properties/not_types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/not_types",schemaPath:"#/properties/not_types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.senders !== undefined){
let data5 = data.senders;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate80.errors = [{instancePath:instancePath+"/senders/" + i2,schemaPath:"#/properties/senders/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/senders/" + i2,schemaPath:"#/properties/senders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate80.errors = [{instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.types !== undefined){
let data7 = data.types;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid4 = true;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
const _errs17 = errors;
if(typeof data7[i3] !== "string"){
validate80.errors = [{instancePath:instancePath+"/types/" + i3,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unread_thread_notifications !== undefined){
const _errs19 = errors;
if(typeof data.unread_thread_notifications !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/unread_thread_notifications",schemaPath:"#/properties/unread_thread_notifications/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lazy_load_members !== undefined){
const _errs21 = errors;
if(typeof data.lazy_load_members !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/lazy_load_members",schemaPath:"#/properties/lazy_load_members/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include_redundant_members !== undefined){
const _errs23 = errors;
if(typeof data.include_redundant_members !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/include_redundant_members",schemaPath:"#/properties/include_redundant_members/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not_rooms !== undefined){
let data12 = data.not_rooms;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid5 = true;
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate80.errors = [{instancePath:instancePath+"/not_rooms/" + i4,schemaPath:"#/properties/not_rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/not_rooms/" + i4,schemaPath:"#/properties/not_rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/not_rooms",schemaPath:"#/properties/not_rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rooms !== undefined){
let data14 = data.rooms;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
var valid6 = true;
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
let data15 = data14[i5];
const _errs31 = errors;
if(errors === _errs31){
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
validate80.errors = [{instancePath:instancePath+"/rooms/" + i5,schemaPath:"#/properties/rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/rooms/" + i5,schemaPath:"#/properties/rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs31 === errors;
if(!valid6){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contains_url !== undefined){
const _errs33 = errors;
if(typeof data.contains_url !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/contains_url",schemaPath:"#/properties/contains_url/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs33 === errors;
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
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event_fields !== undefined){
let data0 = data.event_fields;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate76.errors = [{instancePath:instancePath+"/event_fields/" + i0,schemaPath:"#/properties/event_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/event_fields",schemaPath:"#/properties/event_fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_format !== undefined){
let data2 = data.event_format;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate76.errors = [{instancePath:instancePath+"/event_format",schemaPath:"#/properties/event_format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "client") || (data2 === "federation"))){
validate76.errors = [{instancePath:instancePath+"/event_format",schemaPath:"#/properties/event_format/enum",keyword:"enum",params:{allowedValues: schema43.properties.event_format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence !== undefined){
const _errs7 = errors;
if(!(validate77(data.presence, {instancePath:instancePath+"/presence",parentData:data,parentDataProperty:"presence",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_data !== undefined){
const _errs8 = errors;
if(!(validate77(data.account_data, {instancePath:instancePath+"/account_data",parentData:data,parentDataProperty:"account_data",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room !== undefined){
let data5 = data.room;
const _errs9 = errors;
if(errors === _errs9){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.not_rooms !== undefined){
let data6 = data5.not_rooms;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
validate76.errors = [{instancePath:instancePath+"/room/not_rooms/" + i1,schemaPath:"#/properties/room/properties/not_rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/room/not_rooms/" + i1,schemaPath:"#/properties/room/properties/not_rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate76.errors = [{instancePath:instancePath+"/room/not_rooms",schemaPath:"#/properties/room/properties/not_rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.rooms !== undefined){
let data8 = data5.rooms;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
var valid4 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
validate76.errors = [{instancePath:instancePath+"/room/rooms/" + i2,schemaPath:"#/properties/room/properties/rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/room/rooms/" + i2,schemaPath:"#/properties/room/properties/rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/room/rooms",schemaPath:"#/properties/room/properties/rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.ephemeral !== undefined){
const _errs19 = errors;
if(!(validate80(data5.ephemeral, {instancePath:instancePath+"/room/ephemeral",parentData:data5,parentDataProperty:"ephemeral",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.include_leave !== undefined){
const _errs20 = errors;
if(typeof data5.include_leave !== "boolean"){
validate76.errors = [{instancePath:instancePath+"/room/include_leave",schemaPath:"#/properties/room/properties/include_leave/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.state !== undefined){
const _errs22 = errors;
if(!(validate80(data5.state, {instancePath:instancePath+"/room/state",parentData:data5,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.timeline !== undefined){
const _errs23 = errors;
if(!(validate80(data5.timeline, {instancePath:instancePath+"/room/timeline",parentData:data5,parentDataProperty:"timeline",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.account_data !== undefined){
const _errs24 = errors;
if(!(validate80(data5.account_data, {instancePath:instancePath+"/room/account_data",parentData:data5,parentDataProperty:"account_data",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/room",schemaPath:"#/properties/room/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
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
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
const getJoinedMembersByRoom_200 = validate86;
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.joined !== undefined){
let data0 = data.joined;
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
if(data1.display_name !== undefined){
const _errs5 = errors;
if(typeof data1.display_name !== "string"){
validate86.errors = [{instancePath:instancePath+"/joined/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/display_name",schemaPath:"#/properties/joined/patternProperties/%5E%40/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avatar_url !== undefined){
let data3 = data1.avatar_url;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate86.errors = [{instancePath:instancePath+"/joined/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/avatar_url",schemaPath:"#/properties/joined/patternProperties/%5E%40/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/joined/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/avatar_url",schemaPath:"#/properties/joined/patternProperties/%5E%40/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/joined/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/joined/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate86.errors = [{instancePath:instancePath+"/joined",schemaPath:"#/properties/joined/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
const getJoinedRooms_200 = validate87;
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.joined_rooms === undefined) && (missing0 = "joined_rooms")){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.joined_rooms !== undefined){
let data0 = data.joined_rooms;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate87.errors = [{instancePath:instancePath+"/joined_rooms/" + i0,schemaPath:"#/properties/joined_rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/joined_rooms/" + i0,schemaPath:"#/properties/joined_rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/joined_rooms",schemaPath:"#/properties/joined_rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
const getKeysChanges_200 = validate88;
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.changed !== undefined){
let data0 = data.changed;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate88.errors = [{instancePath:instancePath+"/changed/" + i0,schemaPath:"#/properties/changed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.left !== undefined){
let data2 = data.left;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(typeof data2[i1] !== "string"){
validate88.errors = [{instancePath:instancePath+"/left/" + i1,schemaPath:"#/properties/left/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
const getLocalAliases_200 = validate89;
const pattern24 = new RegExp("^#", "u");
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.aliases === undefined) && (missing0 = "aliases")){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.aliases !== undefined){
let data0 = data.aliases;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern24.test(data1)){
validate89.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
const getLoginFlows_200 = validate90;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flows !== undefined){
let data0 = data.flows;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.type === undefined) && (missing0 = "type")){
validate90.errors = [{instancePath:instancePath+"/flows/" + i0,schemaPath:"#/properties/flows/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data1.type !== undefined){
const _errs5 = errors;
if(typeof data1.type !== "string"){
validate90.errors = [{instancePath:instancePath+"/flows/" + i0+"/type",schemaPath:"#/properties/flows/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.get_login_token !== undefined){
const _errs7 = errors;
if(typeof data1.get_login_token !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/flows/" + i0+"/get_login_token",schemaPath:"#/properties/flows/items/properties/get_login_token/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/flows/" + i0,schemaPath:"#/properties/flows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate90.errors = [{instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
const getMembersByRoom_200 = validate91;
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate92.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate92.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate92.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate92.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate92.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate92.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate92.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate92.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate92.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate92.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate92.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate92.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate92.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate92.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate92.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chunk !== undefined){
let data0 = data.chunk;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate92(data0[i0], {instancePath:instancePath+"/chunk/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/chunk",schemaPath:"#/properties/chunk/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
const getMutualRooms_200 = validate94;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.joined === undefined) && (missing0 = "joined")) || ((data.count === undefined) && (missing0 = "count"))){
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.joined !== undefined){
let data0 = data.joined;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate94.errors = [{instancePath:instancePath+"/joined/" + i0,schemaPath:"#/properties/joined/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/joined/" + i0,schemaPath:"#/properties/joined/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate94.errors = [{instancePath:instancePath+"/joined",schemaPath:"#/properties/joined/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data2 = data.count;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate94.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_batch !== undefined){
const _errs7 = errors;
if(typeof data.next_batch !== "string"){
validate94.errors = [{instancePath:instancePath+"/next_batch",schemaPath:"#/properties/next_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
const getNotifications_200 = validate95;
const schema54 = {"$id":"getNotifications_200","type":"object","required":["notifications"],"properties":{"next_token":{"type":"string"},"notifications":{"type":"array","items":{"type":"object","required":["actions","event","read","room_id","ts"],"properties":{"actions":{"type":"array","items":{"type":["object","string"]}},"event":{"$ref":"contract#/$defs/ClientEventWithoutRoomId"},"profile_tag":{"type":"string"},"read":{"type":"boolean"},"room_id":{"type":"string"},"ts":{"type":"integer"}}}}}};
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate96.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate96.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate96.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate96.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate96.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate96.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate96.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate96.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate96.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate96.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate96.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate96.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate96.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.notifications === undefined) && (missing0 = "notifications")){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.next_token !== undefined){
const _errs1 = errors;
if(typeof data.next_token !== "string"){
validate95.errors = [{instancePath:instancePath+"/next_token",schemaPath:"#/properties/next_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notifications !== undefined){
let data1 = data.notifications;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((data2.actions === undefined) && (missing1 = "actions")) || ((data2.event === undefined) && (missing1 = "event"))) || ((data2.read === undefined) && (missing1 = "read"))) || ((data2.room_id === undefined) && (missing1 = "room_id"))) || ((data2.ts === undefined) && (missing1 = "ts"))){
validate95.errors = [{instancePath:instancePath+"/notifications/" + i0,schemaPath:"#/properties/notifications/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.actions !== undefined){
let data3 = data2.actions;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (typeof data4 !== "string")){
validate95.errors = [{instancePath:instancePath+"/notifications/" + i0+"/actions/" + i1,schemaPath:"#/properties/notifications/items/properties/actions/items/type",keyword:"type",params:{type: schema54.properties.notifications.items.properties.actions.items.type},message:"must be object,string"}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/notifications/" + i0+"/actions",schemaPath:"#/properties/notifications/items/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.event !== undefined){
const _errs11 = errors;
if(!(validate96(data2.event, {instancePath:instancePath+"/notifications/" + i0+"/event",parentData:data2,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.profile_tag !== undefined){
const _errs12 = errors;
if(typeof data2.profile_tag !== "string"){
validate95.errors = [{instancePath:instancePath+"/notifications/" + i0+"/profile_tag",schemaPath:"#/properties/notifications/items/properties/profile_tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.read !== undefined){
const _errs14 = errors;
if(typeof data2.read !== "boolean"){
validate95.errors = [{instancePath:instancePath+"/notifications/" + i0+"/read",schemaPath:"#/properties/notifications/items/properties/read/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.room_id !== undefined){
const _errs16 = errors;
if(typeof data2.room_id !== "string"){
validate95.errors = [{instancePath:instancePath+"/notifications/" + i0+"/room_id",schemaPath:"#/properties/notifications/items/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.ts !== undefined){
let data9 = data2.ts;
const _errs18 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate95.errors = [{instancePath:instancePath+"/notifications/" + i0+"/ts",schemaPath:"#/properties/notifications/items/properties/ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/notifications/" + i0,schemaPath:"#/properties/notifications/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
const getOneEvent_200 = validate98;
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate99.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate99.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate99.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate99.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate99.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate99.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate99.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate99.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate99.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate99.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate99.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate99.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate99.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate99.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}
const getPresence_200 = validate101;
const schema58 = {"$id":"getPresence_200","type":"object","properties":{"presence":{"type":"string","enum":["online","offline","unavailable"]},"last_active_ago":{"type":"integer"},"status_msg":{"type":["string","null"]},"currently_active":{"type":"boolean"}},"required":["presence"]};
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.presence === undefined) && (missing0 = "presence")){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.presence !== undefined){
let data0 = data.presence;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate101.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "online") || (data0 === "offline")) || (data0 === "unavailable"))){
validate101.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/enum",keyword:"enum",params:{allowedValues: schema58.properties.presence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_active_ago !== undefined){
let data1 = data.last_active_ago;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate101.errors = [{instancePath:instancePath+"/last_active_ago",schemaPath:"#/properties/last_active_ago/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_msg !== undefined){
let data2 = data.status_msg;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate101.errors = [{instancePath:instancePath+"/status_msg",schemaPath:"#/properties/status_msg/type",keyword:"type",params:{type: schema58.properties.status_msg.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currently_active !== undefined){
const _errs7 = errors;
if(typeof data.currently_active !== "boolean"){
validate101.errors = [{instancePath:instancePath+"/currently_active",schemaPath:"#/properties/currently_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
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
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
const getProfileField_200 = validate102;
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
const getProtocolMetadata_200 = validate103;
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.user_fields === undefined) && (missing0 = "user_fields")) || ((data.location_fields === undefined) && (missing0 = "location_fields"))) || ((data.icon === undefined) && (missing0 = "icon"))) || ((data.field_types === undefined) && (missing0 = "field_types"))) || ((data.instances === undefined) && (missing0 = "instances"))){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_fields !== undefined){
let data0 = data.user_fields;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate104.errors = [{instancePath:instancePath+"/user_fields/" + i0,schemaPath:"#/properties/user_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/user_fields",schemaPath:"#/properties/user_fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location_fields !== undefined){
let data2 = data.location_fields;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(typeof data2[i1] !== "string"){
validate104.errors = [{instancePath:instancePath+"/location_fields/" + i1,schemaPath:"#/properties/location_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/location_fields",schemaPath:"#/properties/location_fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
const _errs9 = errors;
if(typeof data.icon !== "string"){
validate104.errors = [{instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field_types !== undefined){
let data5 = data.field_types;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.regexp === undefined) && (missing1 = "regexp")) || ((data6.placeholder === undefined) && (missing1 = "placeholder"))){
validate104.errors = [{instancePath:instancePath+"/field_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/field_types/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data6.regexp !== undefined){
const _errs16 = errors;
if(typeof data6.regexp !== "string"){
validate104.errors = [{instancePath:instancePath+"/field_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/regexp",schemaPath:"#/properties/field_types/additionalProperties/properties/regexp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.placeholder !== undefined){
const _errs18 = errors;
if(typeof data6.placeholder !== "string"){
validate104.errors = [{instancePath:instancePath+"/field_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/placeholder",schemaPath:"#/properties/field_types/additionalProperties/properties/placeholder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/field_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/field_types/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/field_types",schemaPath:"#/properties/field_types/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instances !== undefined){
let data9 = data.instances;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid5 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.desc === undefined) && (missing2 = "desc")) || ((data10.fields === undefined) && (missing2 = "fields"))) || ((data10.network_id === undefined) && (missing2 = "network_id"))){
validate104.errors = [{instancePath:instancePath+"/instances/" + i2,schemaPath:"#/properties/instances/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data10.desc !== undefined){
const _errs24 = errors;
if(typeof data10.desc !== "string"){
validate104.errors = [{instancePath:instancePath+"/instances/" + i2+"/desc",schemaPath:"#/properties/instances/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.icon !== undefined){
const _errs26 = errors;
if(typeof data10.icon !== "string"){
validate104.errors = [{instancePath:instancePath+"/instances/" + i2+"/icon",schemaPath:"#/properties/instances/items/properties/icon/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.fields !== undefined){
let data13 = data10.fields;
const _errs28 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
validate104.errors = [{instancePath:instancePath+"/instances/" + i2+"/fields",schemaPath:"#/properties/instances/items/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.network_id !== undefined){
const _errs30 = errors;
if(typeof data10.network_id !== "string"){
validate104.errors = [{instancePath:instancePath+"/instances/" + i2+"/network_id",schemaPath:"#/properties/instances/items/properties/network_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.instance_id !== undefined){
const _errs32 = errors;
if(typeof data10.instance_id !== "string"){
validate104.errors = [{instancePath:instancePath+"/instances/" + i2+"/instance_id",schemaPath:"#/properties/instances/items/properties/instance_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs32 === errors;
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
else {
validate104.errors = [{instancePath:instancePath+"/instances/" + i2,schemaPath:"#/properties/instances/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate104.errors = [{instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
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
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}
const getProtocols_200 = validate106;
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.user_fields === undefined) && (missing0 = "user_fields")) || ((data.location_fields === undefined) && (missing0 = "location_fields"))) || ((data.icon === undefined) && (missing0 = "icon"))) || ((data.field_types === undefined) && (missing0 = "field_types"))) || ((data.instances === undefined) && (missing0 = "instances"))){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_fields !== undefined){
let data0 = data.user_fields;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate107.errors = [{instancePath:instancePath+"/user_fields/" + i0,schemaPath:"#/properties/user_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/user_fields",schemaPath:"#/properties/user_fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location_fields !== undefined){
let data2 = data.location_fields;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(typeof data2[i1] !== "string"){
validate107.errors = [{instancePath:instancePath+"/location_fields/" + i1,schemaPath:"#/properties/location_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/location_fields",schemaPath:"#/properties/location_fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
const _errs9 = errors;
if(typeof data.icon !== "string"){
validate107.errors = [{instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field_types !== undefined){
let data5 = data.field_types;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.regexp === undefined) && (missing1 = "regexp")) || ((data6.placeholder === undefined) && (missing1 = "placeholder"))){
validate107.errors = [{instancePath:instancePath+"/field_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/field_types/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data6.regexp !== undefined){
const _errs16 = errors;
if(typeof data6.regexp !== "string"){
validate107.errors = [{instancePath:instancePath+"/field_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/regexp",schemaPath:"#/properties/field_types/additionalProperties/properties/regexp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.placeholder !== undefined){
const _errs18 = errors;
if(typeof data6.placeholder !== "string"){
validate107.errors = [{instancePath:instancePath+"/field_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/placeholder",schemaPath:"#/properties/field_types/additionalProperties/properties/placeholder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/field_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/field_types/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/field_types",schemaPath:"#/properties/field_types/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instances !== undefined){
let data9 = data.instances;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid5 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.desc === undefined) && (missing2 = "desc")) || ((data10.fields === undefined) && (missing2 = "fields"))) || ((data10.network_id === undefined) && (missing2 = "network_id"))){
validate107.errors = [{instancePath:instancePath+"/instances/" + i2,schemaPath:"#/properties/instances/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data10.desc !== undefined){
const _errs24 = errors;
if(typeof data10.desc !== "string"){
validate107.errors = [{instancePath:instancePath+"/instances/" + i2+"/desc",schemaPath:"#/properties/instances/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.icon !== undefined){
const _errs26 = errors;
if(typeof data10.icon !== "string"){
validate107.errors = [{instancePath:instancePath+"/instances/" + i2+"/icon",schemaPath:"#/properties/instances/items/properties/icon/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.fields !== undefined){
let data13 = data10.fields;
const _errs28 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
validate107.errors = [{instancePath:instancePath+"/instances/" + i2+"/fields",schemaPath:"#/properties/instances/items/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.network_id !== undefined){
const _errs30 = errors;
if(typeof data10.network_id !== "string"){
validate107.errors = [{instancePath:instancePath+"/instances/" + i2+"/network_id",schemaPath:"#/properties/instances/items/properties/network_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.instance_id !== undefined){
const _errs32 = errors;
if(typeof data10.instance_id !== "string"){
validate107.errors = [{instancePath:instancePath+"/instances/" + i2+"/instance_id",schemaPath:"#/properties/instances/items/properties/instance_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs32 === errors;
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
else {
validate107.errors = [{instancePath:instancePath+"/instances/" + i2,schemaPath:"#/properties/instances/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate107.errors = [{instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
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
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(!(validate107(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
const getPublicRooms_200 = validate109;
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.room_id === undefined) && (missing0 = "room_id")) || ((data.num_joined_members === undefined) && (missing0 = "num_joined_members"))) || ((data.world_readable === undefined) && (missing0 = "world_readable"))) || ((data.guest_can_join === undefined) && (missing0 = "guest_can_join"))){
validate111.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.canonical_alias !== undefined){
let data0 = data.canonical_alias;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern24.test(data0)){
validate111.errors = [{instancePath:instancePath+"/canonical_alias",schemaPath:"#/properties/canonical_alias/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/canonical_alias",schemaPath:"#/properties/canonical_alias/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath:instancePath+"/num_joined_members",schemaPath:"#/properties/num_joined_members/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!pattern3.test(data3)){
validate111.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath:instancePath+"/world_readable",schemaPath:"#/properties/world_readable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate111.errors = [{instancePath:instancePath+"/guest_can_join",schemaPath:"#/properties/guest_can_join/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!pattern2.test(data7)){
validate111.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath:instancePath+"/join_rule",schemaPath:"#/properties/join_rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath:instancePath+"/room_type",schemaPath:"#/properties/room_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chunk === undefined) && (missing0 = "chunk")){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate111(data0[i0], {instancePath:instancePath+"/chunk/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/chunk",schemaPath:"#/properties/chunk/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate110.errors = [{instancePath:instancePath+"/next_batch",schemaPath:"#/properties/next_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate110.errors = [{instancePath:instancePath+"/prev_batch",schemaPath:"#/properties/prev_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate110.errors = [{instancePath:instancePath+"/total_room_count_estimate",schemaPath:"#/properties/total_room_count_estimate/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
validate109.errors = vErrors;
return errors === 0;
}
const getPushRule_200 = validate114;
const schema68 = {"type":"object","properties":{"actions":{"items":{"type":["string","object"]},"type":"array"},"default":{"type":"boolean"},"enabled":{"type":"boolean"},"rule_id":{"type":"string"},"conditions":{"type":"array","items":{"$ref":"contract#/$defs/PushCondition"}},"pattern":{"type":"string"}},"required":["actions","default","enabled","rule_id"]};
const schema69 = {"type":"object","properties":{"kind":{"type":"string"},"key":{"type":"string"},"pattern":{"type":"string"},"is":{"type":"string"},"value":{"type":["string","integer","boolean","null"]}},"required":["kind"]};
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(typeof data.kind !== "string"){
validate116.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs3 = errors;
if(typeof data.key !== "string"){
validate116.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
const _errs5 = errors;
if(typeof data.pattern !== "string"){
validate116.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is !== undefined){
const _errs7 = errors;
if(typeof data.is !== "string"){
validate116.errors = [{instancePath:instancePath+"/is",schemaPath:"#/properties/is/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data4 = data.value;
const _errs9 = errors;
if((((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (typeof data4 !== "boolean")) && (data4 !== null)){
validate116.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema69.properties.value.type},message:"must be string,integer,boolean,null"}];
return false;
}
var valid0 = _errs9 === errors;
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
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.actions === undefined) && (missing0 = "actions")) || ((data.default === undefined) && (missing0 = "default"))) || ((data.enabled === undefined) && (missing0 = "enabled"))) || ((data.rule_id === undefined) && (missing0 = "rule_id"))){
validate115.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.actions !== undefined){
let data0 = data.actions;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
validate115.errors = [{instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: schema68.properties.actions.items.type},message:"must be string,object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined){
const _errs5 = errors;
if(typeof data.default !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs7 = errors;
if(typeof data.enabled !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule_id !== undefined){
const _errs9 = errors;
if(typeof data.rule_id !== "string"){
validate115.errors = [{instancePath:instancePath+"/rule_id",schemaPath:"#/properties/rule_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data5 = data.conditions;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate116(data5[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
const _errs14 = errors;
if(typeof data.pattern !== "string"){
validate115.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
else {
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
validate114.errors = vErrors;
return errors === 0;
}
const getPushRuleActions_200 = validate119;
const schema70 = {"$id":"getPushRuleActions_200","type":"object","properties":{"actions":{"type":"array","items":{"type":["string","object"]}}},"required":["actions"]};
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.actions === undefined) && (missing0 = "actions")){
validate119.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.actions !== undefined){
let data0 = data.actions;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
validate119.errors = [{instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: schema70.properties.actions.items.type},message:"must be string,object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
const getPushRules_200 = validate120;
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.actions === undefined) && (missing0 = "actions")) || ((data.default === undefined) && (missing0 = "default"))) || ((data.enabled === undefined) && (missing0 = "enabled"))) || ((data.rule_id === undefined) && (missing0 = "rule_id"))){
validate122.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.actions !== undefined){
let data0 = data.actions;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
validate122.errors = [{instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: schema68.properties.actions.items.type},message:"must be string,object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined){
const _errs5 = errors;
if(typeof data.default !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs7 = errors;
if(typeof data.enabled !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule_id !== undefined){
const _errs9 = errors;
if(typeof data.rule_id !== "string"){
validate122.errors = [{instancePath:instancePath+"/rule_id",schemaPath:"#/properties/rule_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data5 = data.conditions;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate116(data5[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
const _errs14 = errors;
if(typeof data.pattern !== "string"){
validate122.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
else {
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate122(data0[i0], {instancePath:instancePath+"/content/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
let data2 = data.override;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate122(data2[i1], {instancePath:instancePath+"/override/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room !== undefined){
let data4 = data.room;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs9 = errors;
if(!(validate122(data4[i2], {instancePath:instancePath+"/room/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/room",schemaPath:"#/properties/room/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data6 = data.sender;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs12 = errors;
if(!(validate122(data6[i3], {instancePath:instancePath+"/sender/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.underride !== undefined){
let data8 = data.underride;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs15 = errors;
if(!(validate122(data8[i4], {instancePath:instancePath+"/underride/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid5 = _errs15 === errors;
if(!valid5){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/underride",schemaPath:"#/properties/underride/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
else {
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.global === undefined) && (missing0 = "global")){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.global !== undefined){
if(!(validate121(data.global, {instancePath:instancePath+"/global",parentData:data,parentDataProperty:"global",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
}
else {
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
const getPushRulesGlobal_200 = validate130;
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate122(data0[i0], {instancePath:instancePath+"/content/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.override !== undefined){
let data2 = data.override;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate122(data2[i1], {instancePath:instancePath+"/override/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room !== undefined){
let data4 = data.room;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs9 = errors;
if(!(validate122(data4[i2], {instancePath:instancePath+"/room/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/room",schemaPath:"#/properties/room/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data6 = data.sender;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs12 = errors;
if(!(validate122(data6[i3], {instancePath:instancePath+"/sender/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.underride !== undefined){
let data8 = data.underride;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs15 = errors;
if(!(validate122(data8[i4], {instancePath:instancePath+"/underride/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid5 = _errs15 === errors;
if(!valid5){
break;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/underride",schemaPath:"#/properties/underride/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
else {
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
validate130.errors = vErrors;
return errors === 0;
}
const getPushers_200 = validate138;
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pushers !== undefined){
let data0 = data.pushers;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((((((((data1.pushkey === undefined) && (missing0 = "pushkey")) || ((data1.app_id === undefined) && (missing0 = "app_id"))) || ((data1.kind === undefined) && (missing0 = "kind"))) || ((data1.app_display_name === undefined) && (missing0 = "app_display_name"))) || ((data1.device_display_name === undefined) && (missing0 = "device_display_name"))) || ((data1.lang === undefined) && (missing0 = "lang"))) || ((data1.data === undefined) && (missing0 = "data"))){
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0,schemaPath:"#/properties/pushers/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data1.pushkey !== undefined){
const _errs5 = errors;
if(typeof data1.pushkey !== "string"){
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0+"/pushkey",schemaPath:"#/properties/pushers/items/properties/pushkey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.kind !== undefined){
const _errs7 = errors;
if(typeof data1.kind !== "string"){
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0+"/kind",schemaPath:"#/properties/pushers/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.app_id !== undefined){
const _errs9 = errors;
if(typeof data1.app_id !== "string"){
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0+"/app_id",schemaPath:"#/properties/pushers/items/properties/app_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.app_display_name !== undefined){
const _errs11 = errors;
if(typeof data1.app_display_name !== "string"){
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0+"/app_display_name",schemaPath:"#/properties/pushers/items/properties/app_display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.device_display_name !== undefined){
const _errs13 = errors;
if(typeof data1.device_display_name !== "string"){
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0+"/device_display_name",schemaPath:"#/properties/pushers/items/properties/device_display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.profile_tag !== undefined){
const _errs15 = errors;
if(typeof data1.profile_tag !== "string"){
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0+"/profile_tag",schemaPath:"#/properties/pushers/items/properties/profile_tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.lang !== undefined){
const _errs17 = errors;
if(typeof data1.lang !== "string"){
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0+"/lang",schemaPath:"#/properties/pushers/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.data !== undefined){
let data9 = data1.data;
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.url !== undefined){
const _errs21 = errors;
if(typeof data9.url !== "string"){
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0+"/data/url",schemaPath:"#/properties/pushers/items/properties/data/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.format !== undefined){
const _errs23 = errors;
if(typeof data9.format !== "string"){
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0+"/data/format",schemaPath:"#/properties/pushers/items/properties/data/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
}
}
else {
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0+"/data",schemaPath:"#/properties/pushers/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
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
validate138.errors = [{instancePath:instancePath+"/pushers/" + i0,schemaPath:"#/properties/pushers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate138.errors = [{instancePath:instancePath+"/pushers",schemaPath:"#/properties/pushers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
const getRelatingEvents_200 = validate139;
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate140.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate140.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate140.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate140.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate140.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate140.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate140.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate140.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate140.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate140.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate140.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate140.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate140.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate140.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate140.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate140.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate140.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate140.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chunk === undefined) && (missing0 = "chunk")){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.next_batch !== undefined){
const _errs1 = errors;
if(typeof data.next_batch !== "string"){
validate139.errors = [{instancePath:instancePath+"/next_batch",schemaPath:"#/properties/next_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev_batch !== undefined){
const _errs3 = errors;
if(typeof data.prev_batch !== "string"){
validate139.errors = [{instancePath:instancePath+"/prev_batch",schemaPath:"#/properties/prev_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recursion_depth !== undefined){
let data2 = data.recursion_depth;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate139.errors = [{instancePath:instancePath+"/recursion_depth",schemaPath:"#/properties/recursion_depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chunk !== undefined){
let data3 = data.chunk;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate140(data3[i0], {instancePath:instancePath+"/chunk/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/chunk",schemaPath:"#/properties/chunk/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
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
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
const getRoomEvents_200 = validate142;
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate143.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate143.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate143.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate143.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate143.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate143.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate143.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate143.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate143.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate143.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate143.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate143.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate143.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate143.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate143.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.start === undefined) && (missing0 = "start")) || ((data.chunk === undefined) && (missing0 = "chunk"))){
validate142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.start !== undefined){
const _errs1 = errors;
if(typeof data.start !== "string"){
validate142.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs3 = errors;
if(typeof data.end !== "string"){
validate142.errors = [{instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chunk !== undefined){
let data2 = data.chunk;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate143(data2[i0], {instancePath:instancePath+"/chunk/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/chunk",schemaPath:"#/properties/chunk/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data4 = data.state;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate143(data4[i1], {instancePath:instancePath+"/state/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
const getRoomIdByAlias_200 = validate146;
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.room_id !== undefined){
let data0 = data.room_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate146.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate146.errors = [{instancePath:instancePath+"/servers/" + i0,schemaPath:"#/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
const getRoomKeyBySessionId_200 = validate147;
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.first_message_index === undefined) && (missing0 = "first_message_index")) || ((data.forwarded_count === undefined) && (missing0 = "forwarded_count"))) || ((data.is_verified === undefined) && (missing0 = "is_verified"))) || ((data.session_data === undefined) && (missing0 = "session_data"))){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.first_message_index !== undefined){
let data0 = data.first_message_index;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate148.errors = [{instancePath:instancePath+"/first_message_index",schemaPath:"#/properties/first_message_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forwarded_count !== undefined){
let data1 = data.forwarded_count;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate148.errors = [{instancePath:instancePath+"/forwarded_count",schemaPath:"#/properties/forwarded_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_verified !== undefined){
const _errs5 = errors;
if(typeof data.is_verified !== "boolean"){
validate148.errors = [{instancePath:instancePath+"/is_verified",schemaPath:"#/properties/is_verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_data !== undefined){
let data3 = data.session_data;
const _errs7 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate148.errors = [{instancePath:instancePath+"/session_data",schemaPath:"#/properties/session_data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs7 === errors;
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
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
validate147.errors = vErrors;
return errors === 0;
}
const getRoomKeys_200 = validate150;
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.first_message_index === undefined) && (missing0 = "first_message_index")) || ((data.forwarded_count === undefined) && (missing0 = "forwarded_count"))) || ((data.is_verified === undefined) && (missing0 = "is_verified"))) || ((data.session_data === undefined) && (missing0 = "session_data"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.first_message_index !== undefined){
let data0 = data.first_message_index;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate152.errors = [{instancePath:instancePath+"/first_message_index",schemaPath:"#/properties/first_message_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forwarded_count !== undefined){
let data1 = data.forwarded_count;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate152.errors = [{instancePath:instancePath+"/forwarded_count",schemaPath:"#/properties/forwarded_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_verified !== undefined){
const _errs5 = errors;
if(typeof data.is_verified !== "boolean"){
validate152.errors = [{instancePath:instancePath+"/is_verified",schemaPath:"#/properties/is_verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_data !== undefined){
let data3 = data.session_data;
const _errs7 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate152.errors = [{instancePath:instancePath+"/session_data",schemaPath:"#/properties/session_data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs7 === errors;
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
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sessions === undefined) && (missing0 = "sessions")){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sessions !== undefined){
let data0 = data.sessions;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs4 = errors;
if(!(validate152(data0[key0], {instancePath:instancePath+"/sessions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rooms === undefined) && (missing0 = "rooms")){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.rooms !== undefined){
let data0 = data.rooms;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
var valid1 = true;
for(const key0 in data0){
if(pattern3.test(key0)){
const _errs3 = errors;
if(!(validate151(data0[key0], {instancePath:instancePath+"/rooms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate150.errors = [{instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
const getRoomKeysByRoomId_200 = validate155;
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sessions === undefined) && (missing0 = "sessions")){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sessions !== undefined){
let data0 = data.sessions;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs4 = errors;
if(!(validate152(data0[key0], {instancePath:instancePath+"/sessions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate156(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
validate155.errors = vErrors;
return errors === 0;
}
const getRoomKeysVersion_200 = validate159;
const schema89 = {"$id":"getRoomKeysVersion_200","type":"object","properties":{"algorithm":{"type":"string","enum":["m.megolm_backup.v1.curve25519-aes-sha2"]},"auth_data":{"type":"object"},"count":{"type":"integer"},"etag":{"type":"string"},"version":{"type":"string"}},"required":["algorithm","auth_data","count","etag","version"]};
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.algorithm === undefined) && (missing0 = "algorithm")) || ((data.auth_data === undefined) && (missing0 = "auth_data"))) || ((data.count === undefined) && (missing0 = "count"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.version === undefined) && (missing0 = "version"))){
validate159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.algorithm !== undefined){
let data0 = data.algorithm;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate159.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.megolm_backup.v1.curve25519-aes-sha2")){
validate159.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema89.properties.algorithm.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_data !== undefined){
let data1 = data.auth_data;
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate159.errors = [{instancePath:instancePath+"/auth_data",schemaPath:"#/properties/auth_data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data2 = data.count;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate159.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
const _errs7 = errors;
if(typeof data.etag !== "string"){
validate159.errors = [{instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs9 = errors;
if(typeof data.version !== "string"){
validate159.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
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
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
const getRoomState_200 = validate160;
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate161.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate161.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate161.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate161.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate161.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate161.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate161.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate161.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate161.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate161.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate161.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate161.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate161.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate161.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate161.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate161.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate161.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate161.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate161.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate161(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
const getRoomStateWithKey_200 = validate163;
function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.age !== undefined){
let data0 = data.age;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate165.errors = [{instancePath:instancePath+"/age",schemaPath:"#/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
}
else {
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.type === undefined) && (missing0 = "type")) || ((data.content === undefined) && (missing0 = "content"))) || ((data.event_id === undefined) && (missing0 = "event_id"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.room_id === undefined) && (missing0 = "room_id"))) || ((data.state_key === undefined) && (missing0 = "state_key"))){
validate164.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined){
let data0 = data.content;
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate164.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate164.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
let data2 = data.event_id;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate164.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate164.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate164.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate164.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate164.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
const _errs11 = errors;
if(!(validate165(data.unsigned, {instancePath:instancePath+"/unsigned",parentData:data,parentDataProperty:"unsigned",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data6 = data.room_id;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate164.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate164.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs14 = errors;
if(typeof data.state_key !== "string"){
validate164.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate163.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate163.errors = vErrors;
return errors === 0;
}
const getRoomSummary_200 = validate168;
const schema95 = {"$id":"getRoomSummary_200","type":"object","properties":{"canonical_alias":{"type":"string","pattern":"^#"},"name":{"type":"string"},"num_joined_members":{"type":"integer"},"room_id":{"type":"string","pattern":"^!"},"topic":{"type":"string"},"world_readable":{"type":"boolean"},"guest_can_join":{"type":"boolean"},"avatar_url":{"type":"string","pattern":"^mxc:\\/\\/"},"join_rule":{"type":"string"},"room_type":{"type":"string"},"allowed_room_ids":{"type":"array","items":{"type":"string","pattern":"^!"}},"encryption":{"type":"string","enum":["m.megolm.v1.aes-sha2"]},"room_version":{"type":"string"},"membership":{"enum":["invite","join","knock","leave","ban"],"type":"string"}},"required":["room_id","num_joined_members","world_readable","guest_can_join"]};
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.room_id === undefined) && (missing0 = "room_id")) || ((data.num_joined_members === undefined) && (missing0 = "num_joined_members"))) || ((data.world_readable === undefined) && (missing0 = "world_readable"))) || ((data.guest_can_join === undefined) && (missing0 = "guest_can_join"))){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.canonical_alias !== undefined){
let data0 = data.canonical_alias;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern24.test(data0)){
validate168.errors = [{instancePath:instancePath+"/canonical_alias",schemaPath:"#/properties/canonical_alias/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""}];
return false;
}
}
else {
validate168.errors = [{instancePath:instancePath+"/canonical_alias",schemaPath:"#/properties/canonical_alias/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate168.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate168.errors = [{instancePath:instancePath+"/num_joined_members",schemaPath:"#/properties/num_joined_members/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!pattern3.test(data3)){
validate168.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate168.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate168.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate168.errors = [{instancePath:instancePath+"/world_readable",schemaPath:"#/properties/world_readable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate168.errors = [{instancePath:instancePath+"/guest_can_join",schemaPath:"#/properties/guest_can_join/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!pattern2.test(data7)){
validate168.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate168.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate168.errors = [{instancePath:instancePath+"/join_rule",schemaPath:"#/properties/join_rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate168.errors = [{instancePath:instancePath+"/room_type",schemaPath:"#/properties/room_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_room_ids !== undefined){
let data10 = data.allowed_room_ids;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid1 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
validate168.errors = [{instancePath:instancePath+"/allowed_room_ids/" + i0,schemaPath:"#/properties/allowed_room_ids/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate168.errors = [{instancePath:instancePath+"/allowed_room_ids/" + i0,schemaPath:"#/properties/allowed_room_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
if(!valid1){
break;
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/allowed_room_ids",schemaPath:"#/properties/allowed_room_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encryption !== undefined){
let data12 = data.encryption;
const _errs25 = errors;
if(typeof data12 !== "string"){
validate168.errors = [{instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data12 === "m.megolm.v1.aes-sha2")){
validate168.errors = [{instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema95.properties.encryption.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_version !== undefined){
const _errs27 = errors;
if(typeof data.room_version !== "string"){
validate168.errors = [{instancePath:instancePath+"/room_version",schemaPath:"#/properties/room_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data14 = data.membership;
const _errs29 = errors;
if(typeof data14 !== "string"){
validate168.errors = [{instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data14 === "invite") || (data14 === "join")) || (data14 === "knock")) || (data14 === "leave")) || (data14 === "ban"))){
validate168.errors = [{instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/enum",keyword:"enum",params:{allowedValues: schema95.properties.membership.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs29 === errors;
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
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
const getRoomTags_200 = validate169;
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order !== undefined){
let data0 = data.order;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate170.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
}
else {
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags !== undefined){
let data0 = data.tags;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs4 = errors;
if(!(validate170(data0[key0], {instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}
const getRoomVisibilityOnDirectory_200 = validate172;
const schema98 = {"$id":"getRoomVisibilityOnDirectory_200","type":"object","properties":{"visibility":{"type":"string","enum":["private","public"]}}};
function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.visibility !== undefined){
let data0 = data.visibility;
if(typeof data0 !== "string"){
validate172.errors = [{instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "private") || (data0 === "public"))){
validate172.errors = [{instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema98.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
else {
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}
const getSpaceHierarchy_200 = validate173;
const schema99 = {"$id":"getSpaceHierarchy_200","type":"object","properties":{"rooms":{"type":"array","items":{"type":"object","properties":{"canonical_alias":{"type":"string","pattern":"^#"},"name":{"type":"string"},"num_joined_members":{"type":"integer"},"room_id":{"type":"string","pattern":"^!"},"topic":{"type":"string"},"world_readable":{"type":"boolean"},"guest_can_join":{"type":"boolean"},"avatar_url":{"type":"string","pattern":"^mxc:\\/\\/"},"join_rule":{"type":"string"},"room_type":{"type":"string"},"allowed_room_ids":{"type":"array","items":{"type":"string","pattern":"^!"}},"encryption":{"type":"string","enum":["m.megolm.v1.aes-sha2"]},"room_version":{"type":"string"},"children_state":{"type":"array","items":{"type":"object","properties":{"content":{"type":"object"},"state_key":{"type":"string"},"type":{"type":"string"},"sender":{"type":"string","pattern":"^@"},"origin_server_ts":{"type":"integer"}},"required":["type","state_key","content","sender","origin_server_ts"]}}},"required":["room_id","num_joined_members","world_readable","guest_can_join","children_state"]}},"next_batch":{"type":"string"}},"required":["rooms"]};
function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rooms === undefined) && (missing0 = "rooms")){
validate173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.rooms !== undefined){
let data0 = data.rooms;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.room_id === undefined) && (missing1 = "room_id")) || ((data1.num_joined_members === undefined) && (missing1 = "num_joined_members"))) || ((data1.world_readable === undefined) && (missing1 = "world_readable"))) || ((data1.guest_can_join === undefined) && (missing1 = "guest_can_join"))) || ((data1.children_state === undefined) && (missing1 = "children_state"))){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0,schemaPath:"#/properties/rooms/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.canonical_alias !== undefined){
let data2 = data1.canonical_alias;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/canonical_alias",schemaPath:"#/properties/rooms/items/properties/canonical_alias/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/canonical_alias",schemaPath:"#/properties/rooms/items/properties/canonical_alias/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
const _errs7 = errors;
if(typeof data1.name !== "string"){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/name",schemaPath:"#/properties/rooms/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.num_joined_members !== undefined){
let data4 = data1.num_joined_members;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/num_joined_members",schemaPath:"#/properties/rooms/items/properties/num_joined_members/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.room_id !== undefined){
let data5 = data1.room_id;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/room_id",schemaPath:"#/properties/rooms/items/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/room_id",schemaPath:"#/properties/rooms/items/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.topic !== undefined){
const _errs13 = errors;
if(typeof data1.topic !== "string"){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/topic",schemaPath:"#/properties/rooms/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.world_readable !== undefined){
const _errs15 = errors;
if(typeof data1.world_readable !== "boolean"){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/world_readable",schemaPath:"#/properties/rooms/items/properties/world_readable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.guest_can_join !== undefined){
const _errs17 = errors;
if(typeof data1.guest_can_join !== "boolean"){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/guest_can_join",schemaPath:"#/properties/rooms/items/properties/guest_can_join/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avatar_url !== undefined){
let data9 = data1.avatar_url;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/avatar_url",schemaPath:"#/properties/rooms/items/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/avatar_url",schemaPath:"#/properties/rooms/items/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.join_rule !== undefined){
const _errs21 = errors;
if(typeof data1.join_rule !== "string"){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/join_rule",schemaPath:"#/properties/rooms/items/properties/join_rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.room_type !== undefined){
const _errs23 = errors;
if(typeof data1.room_type !== "string"){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/room_type",schemaPath:"#/properties/rooms/items/properties/room_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.allowed_room_ids !== undefined){
let data12 = data1.allowed_room_ids;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid3 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/allowed_room_ids/" + i1,schemaPath:"#/properties/rooms/items/properties/allowed_room_ids/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/allowed_room_ids/" + i1,schemaPath:"#/properties/rooms/items/properties/allowed_room_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/allowed_room_ids",schemaPath:"#/properties/rooms/items/properties/allowed_room_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.encryption !== undefined){
let data14 = data1.encryption;
const _errs29 = errors;
if(typeof data14 !== "string"){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/encryption",schemaPath:"#/properties/rooms/items/properties/encryption/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data14 === "m.megolm.v1.aes-sha2")){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/encryption",schemaPath:"#/properties/rooms/items/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema99.properties.rooms.items.properties.encryption.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.room_version !== undefined){
const _errs31 = errors;
if(typeof data1.room_version !== "string"){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/room_version",schemaPath:"#/properties/rooms/items/properties/room_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.children_state !== undefined){
let data16 = data1.children_state;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid4 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs35 = errors;
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if((((((data17.type === undefined) && (missing2 = "type")) || ((data17.state_key === undefined) && (missing2 = "state_key"))) || ((data17.content === undefined) && (missing2 = "content"))) || ((data17.sender === undefined) && (missing2 = "sender"))) || ((data17.origin_server_ts === undefined) && (missing2 = "origin_server_ts"))){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/children_state/" + i2,schemaPath:"#/properties/rooms/items/properties/children_state/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data17.content !== undefined){
let data18 = data17.content;
const _errs37 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/children_state/" + i2+"/content",schemaPath:"#/properties/rooms/items/properties/children_state/items/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.state_key !== undefined){
const _errs39 = errors;
if(typeof data17.state_key !== "string"){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/children_state/" + i2+"/state_key",schemaPath:"#/properties/rooms/items/properties/children_state/items/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.type !== undefined){
const _errs41 = errors;
if(typeof data17.type !== "string"){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/children_state/" + i2+"/type",schemaPath:"#/properties/rooms/items/properties/children_state/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.sender !== undefined){
let data21 = data17.sender;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/children_state/" + i2+"/sender",schemaPath:"#/properties/rooms/items/properties/children_state/items/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/children_state/" + i2+"/sender",schemaPath:"#/properties/rooms/items/properties/children_state/items/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.origin_server_ts !== undefined){
let data22 = data17.origin_server_ts;
const _errs45 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/children_state/" + i2+"/origin_server_ts",schemaPath:"#/properties/rooms/items/properties/children_state/items/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/children_state/" + i2,schemaPath:"#/properties/rooms/items/properties/children_state/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs35 === errors;
if(!valid4){
break;
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0+"/children_state",schemaPath:"#/properties/rooms/items/properties/children_state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
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
validate173.errors = [{instancePath:instancePath+"/rooms/" + i0,schemaPath:"#/properties/rooms/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate173.errors = [{instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
const _errs47 = errors;
if(typeof data.next_batch !== "string"){
validate173.errors = [{instancePath:instancePath+"/next_batch",schemaPath:"#/properties/next_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
const getThreadRoots_200 = validate174;
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate175.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate175.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate175.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate175.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate175.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate175.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate175.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate175.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate175.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate175.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate175.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate175.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate175.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate175.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
}
}
else {
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chunk === undefined) && (missing0 = "chunk")){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate175(data0[i0], {instancePath:instancePath+"/chunk/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/chunk",schemaPath:"#/properties/chunk/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate174.errors = [{instancePath:instancePath+"/next_batch",schemaPath:"#/properties/next_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}
const getTokenOwner_200 = validate177;
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user_id === undefined) && (missing0 = "user_id")){
validate177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate177.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate177.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate177.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_guest !== undefined){
const _errs5 = errors;
if(typeof data.is_guest !== "boolean"){
validate177.errors = [{instancePath:instancePath+"/is_guest",schemaPath:"#/properties/is_guest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
const getTurnServer_200 = validate178;
const pattern71 = new RegExp("^turns?:", "u");
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.username === undefined) && (missing0 = "username")) || ((data.password === undefined) && (missing0 = "password"))) || ((data.uris === undefined) && (missing0 = "uris"))) || ((data.ttl === undefined) && (missing0 = "ttl"))){
validate178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.username !== undefined){
const _errs1 = errors;
if(typeof data.username !== "string"){
validate178.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs3 = errors;
if(typeof data.password !== "string"){
validate178.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uris !== undefined){
let data2 = data.uris;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern71.test(data3)){
validate178.errors = [{instancePath:instancePath+"/uris/" + i0,schemaPath:"#/properties/uris/items/pattern",keyword:"pattern",params:{pattern: "^turns?:"},message:"must match pattern \""+"^turns?:"+"\""}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/uris/" + i0,schemaPath:"#/properties/uris/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate178.errors = [{instancePath:instancePath+"/uris",schemaPath:"#/properties/uris/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttl !== undefined){
let data4 = data.ttl;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate178.errors = [{instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
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
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
const getUrlPreview_200 = validate179;
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["matrix:image:size"] !== undefined){
let data0 = data["matrix:image:size"];
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate179.errors = [{instancePath:instancePath+"/matrix:image:size",schemaPath:"#/properties/matrix%3Aimage%3Asize/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["og:image"] !== undefined){
const _errs4 = errors;
if(typeof data["og:image"] !== "string"){
validate179.errors = [{instancePath:instancePath+"/og:image",schemaPath:"#/properties/og%3Aimage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
const getUserProfile_200 = validate180;
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.avatar_url !== undefined){
const _errs2 = errors;
if(typeof data.avatar_url !== "string"){
validate180.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.displayname !== undefined){
const _errs4 = errors;
if(typeof data.displayname !== "string"){
validate180.errors = [{instancePath:instancePath+"/displayname",schemaPath:"#/properties/displayname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate180.errors = [{instancePath:instancePath+"/m.tz",schemaPath:"#/properties/m.tz/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
const getVersions_200 = validate181;
function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.versions === undefined) && (missing0 = "versions")){
validate181.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.versions !== undefined){
let data0 = data.versions;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate181.errors = [{instancePath:instancePath+"/versions/" + i0,schemaPath:"#/properties/versions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unstable_features !== undefined){
let data2 = data.unstable_features;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
const _errs8 = errors;
if(typeof data2[key0] !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/unstable_features/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/unstable_features/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/unstable_features",schemaPath:"#/properties/unstable_features/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}
const getWellknown_200 = validate182;
function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.base_url === undefined) && (missing0 = "base_url")){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.base_url !== undefined){
if(typeof data.base_url !== "string"){
validate184.errors = [{instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.base_url === undefined) && (missing0 = "base_url")){
validate186.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.base_url !== undefined){
if(typeof data.base_url !== "string"){
validate186.errors = [{instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}
function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["m.homeserver"] === undefined) && (missing0 = "m.homeserver")){
validate183.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["m.homeserver"] !== undefined){
const _errs2 = errors;
if(!(validate184(data["m.homeserver"], {instancePath:instancePath+"/m.homeserver",parentData:data,parentDataProperty:"m.homeserver",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.identity_server"] !== undefined){
const _errs3 = errors;
if(!(validate186(data["m.identity_server"], {instancePath:instancePath+"/m.identity_server",parentData:data,parentDataProperty:"m.identity_server",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
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
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
validate182.errors = vErrors;
return errors === 0;
}
const getWellknownPolicy_200 = validate189;
function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.public_keys === undefined) && (missing0 = "public_keys")){
validate189.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.public_keys !== undefined){
let data0 = data.public_keys;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.ed25519 === undefined) && (missing1 = "ed25519")){
validate189.errors = [{instancePath:instancePath+"/public_keys",schemaPath:"#/properties/public_keys/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(key0 === "ed25519")){
const _errs4 = errors;
if(typeof data0[key0] !== "string"){
validate189.errors = [{instancePath:instancePath+"/public_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/public_keys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
if(_errs3 === errors){
if(data0.ed25519 !== undefined){
if(typeof data0.ed25519 !== "string"){
validate189.errors = [{instancePath:instancePath+"/public_keys/ed25519",schemaPath:"#/properties/public_keys/properties/ed25519/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate189.errors = [{instancePath:instancePath+"/public_keys",schemaPath:"#/properties/public_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}
const getWellknownSupport_200 = validate190;
const schema112 = {"$id":"getWellknownSupport_200","type":"object","properties":{"contacts":{"type":"array","items":{"type":"object","properties":{"matrix_id":{"type":"string","pattern":"^@"},"email_address":{"type":"string"},"role":{"type":"string","enum":["m.role.admin","m.role.security"]}},"required":["role"]}},"support_page":{"type":"string"}}};
function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contacts !== undefined){
let data0 = data.contacts;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.role === undefined) && (missing0 = "role")){
validate190.errors = [{instancePath:instancePath+"/contacts/" + i0,schemaPath:"#/properties/contacts/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data1.matrix_id !== undefined){
let data2 = data1.matrix_id;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate190.errors = [{instancePath:instancePath+"/contacts/" + i0+"/matrix_id",schemaPath:"#/properties/contacts/items/properties/matrix_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate190.errors = [{instancePath:instancePath+"/contacts/" + i0+"/matrix_id",schemaPath:"#/properties/contacts/items/properties/matrix_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.email_address !== undefined){
const _errs7 = errors;
if(typeof data1.email_address !== "string"){
validate190.errors = [{instancePath:instancePath+"/contacts/" + i0+"/email_address",schemaPath:"#/properties/contacts/items/properties/email_address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.role !== undefined){
let data4 = data1.role;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate190.errors = [{instancePath:instancePath+"/contacts/" + i0+"/role",schemaPath:"#/properties/contacts/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "m.role.admin") || (data4 === "m.role.security"))){
validate190.errors = [{instancePath:instancePath+"/contacts/" + i0+"/role",schemaPath:"#/properties/contacts/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema112.properties.contacts.items.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate190.errors = [{instancePath:instancePath+"/contacts/" + i0,schemaPath:"#/properties/contacts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate190.errors = [{instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.support_page !== undefined){
const _errs11 = errors;
if(typeof data.support_page !== "string"){
validate190.errors = [{instancePath:instancePath+"/support_page",schemaPath:"#/properties/support_page/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}
const getWhoIs_200 = validate191;
function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id !== undefined){
const _errs1 = errors;
if(typeof data.user_id !== "string"){
validate191.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devices !== undefined){
let data1 = data.devices;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sessions !== undefined){
let data3 = data2.sessions;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.connections !== undefined){
let data5 = data4.connections;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid5 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.ip !== undefined){
const _errs16 = errors;
if(typeof data6.ip !== "string"){
validate191.errors = [{instancePath:instancePath+"/devices/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessions/" + i0+"/connections/" + i1+"/ip",schemaPath:"#/properties/devices/additionalProperties/properties/sessions/items/properties/connections/items/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.last_seen !== undefined){
let data8 = data6.last_seen;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate191.errors = [{instancePath:instancePath+"/devices/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessions/" + i0+"/connections/" + i1+"/last_seen",schemaPath:"#/properties/devices/additionalProperties/properties/sessions/items/properties/connections/items/properties/last_seen/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.user_agent !== undefined){
const _errs20 = errors;
if(typeof data6.user_agent !== "string"){
validate191.errors = [{instancePath:instancePath+"/devices/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessions/" + i0+"/connections/" + i1+"/user_agent",schemaPath:"#/properties/devices/additionalProperties/properties/sessions/items/properties/connections/items/properties/user_agent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
validate191.errors = [{instancePath:instancePath+"/devices/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessions/" + i0+"/connections/" + i1,schemaPath:"#/properties/devices/additionalProperties/properties/sessions/items/properties/connections/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs14 === errors;
if(!valid5){
break;
}
}
}
else {
validate191.errors = [{instancePath:instancePath+"/devices/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessions/" + i0+"/connections",schemaPath:"#/properties/devices/additionalProperties/properties/sessions/items/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate191.errors = [{instancePath:instancePath+"/devices/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessions/" + i0,schemaPath:"#/properties/devices/additionalProperties/properties/sessions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate191.errors = [{instancePath:instancePath+"/devices/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessions",schemaPath:"#/properties/devices/additionalProperties/properties/sessions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate191.errors = [{instancePath:instancePath+"/devices/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/devices/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate191.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}
const initialSync_200 = validate192;
const schema114 = {"$id":"initialSync_200","type":"object","properties":{"end":{"type":"string"},"presence":{"type":"array","items":{"$ref":"contract#/$defs/CoreEvent"}},"rooms":{"type":"array","items":{"type":"object","properties":{"room_id":{"type":"string","pattern":"^!"},"membership":{"type":"string","enum":["invite","join","leave","ban"]},"invite":{"$ref":"contract#/$defs/ClientEvent"},"messages":{"type":"object","properties":{"start":{"type":"string"},"end":{"type":"string"},"chunk":{"type":"array","items":{"$ref":"contract#/$defs/ClientEvent"}}},"required":["end","chunk"]},"state":{"type":"array","items":{"$ref":"contract#/$defs/ClientEvent"}},"visibility":{"type":"string","enum":["private","public"]},"account_data":{"type":"array","items":{"$ref":"contract#/$defs/CoreEvent"}}},"required":["room_id","membership"]}},"account_data":{"type":"array","items":{"$ref":"contract#/$defs/CoreEvent"}}},"required":["end","rooms","presence"]};
function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.content === undefined) && (missing0 = "content"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined){
let data0 = data.content;
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate193.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate193.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}
function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate195.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate195.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate195.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate195.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate195.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate195.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate195.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate195.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate195.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate195.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate195.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate195.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate195.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate195.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate195.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
}
}
else {
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}
function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.end === undefined) && (missing0 = "end")) || ((data.rooms === undefined) && (missing0 = "rooms"))) || ((data.presence === undefined) && (missing0 = "presence"))){
validate192.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.end !== undefined){
const _errs1 = errors;
if(typeof data.end !== "string"){
validate192.errors = [{instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence !== undefined){
let data1 = data.presence;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate193(data1[i0], {instancePath:instancePath+"/presence/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rooms !== undefined){
let data3 = data.rooms;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.room_id === undefined) && (missing1 = "room_id")) || ((data4.membership === undefined) && (missing1 = "membership"))){
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1,schemaPath:"#/properties/rooms/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.room_id !== undefined){
let data5 = data4.room_id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/room_id",schemaPath:"#/properties/rooms/items/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/room_id",schemaPath:"#/properties/rooms/items/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.membership !== undefined){
let data6 = data4.membership;
const _errs12 = errors;
if(typeof data6 !== "string"){
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/membership",schemaPath:"#/properties/rooms/items/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data6 === "invite") || (data6 === "join")) || (data6 === "leave")) || (data6 === "ban"))){
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/membership",schemaPath:"#/properties/rooms/items/properties/membership/enum",keyword:"enum",params:{allowedValues: schema114.properties.rooms.items.properties.membership.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.invite !== undefined){
const _errs14 = errors;
if(!(validate195(data4.invite, {instancePath:instancePath+"/rooms/" + i1+"/invite",parentData:data4,parentDataProperty:"invite",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.messages !== undefined){
let data8 = data4.messages;
const _errs15 = errors;
if(errors === _errs15){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.end === undefined) && (missing2 = "end")) || ((data8.chunk === undefined) && (missing2 = "chunk"))){
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/messages",schemaPath:"#/properties/rooms/items/properties/messages/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data8.start !== undefined){
const _errs17 = errors;
if(typeof data8.start !== "string"){
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/messages/start",schemaPath:"#/properties/rooms/items/properties/messages/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.end !== undefined){
const _errs19 = errors;
if(typeof data8.end !== "string"){
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/messages/end",schemaPath:"#/properties/rooms/items/properties/messages/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.chunk !== undefined){
let data11 = data8.chunk;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid5 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(!(validate195(data11[i2], {instancePath:instancePath+"/rooms/" + i1+"/messages/chunk/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/messages/chunk",schemaPath:"#/properties/rooms/items/properties/messages/properties/chunk/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/messages",schemaPath:"#/properties/rooms/items/properties/messages/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.state !== undefined){
let data13 = data4.state;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data13)){
var valid6 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs26 = errors;
if(!(validate195(data13[i3], {instancePath:instancePath+"/rooms/" + i1+"/state/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var valid6 = _errs26 === errors;
if(!valid6){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/state",schemaPath:"#/properties/rooms/items/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.visibility !== undefined){
let data15 = data4.visibility;
const _errs27 = errors;
if(typeof data15 !== "string"){
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/visibility",schemaPath:"#/properties/rooms/items/properties/visibility/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data15 === "private") || (data15 === "public"))){
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/visibility",schemaPath:"#/properties/rooms/items/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema114.properties.rooms.items.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.account_data !== undefined){
let data16 = data4.account_data;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data16)){
var valid7 = true;
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
const _errs31 = errors;
if(!(validate193(data16[i4], {instancePath:instancePath+"/rooms/" + i1+"/account_data/" + i4,parentData:data16,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid7 = _errs31 === errors;
if(!valid7){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1+"/account_data",schemaPath:"#/properties/rooms/items/properties/account_data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs29 === errors;
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
}
else {
validate192.errors = [{instancePath:instancePath+"/rooms/" + i1,schemaPath:"#/properties/rooms/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_data !== undefined){
let data18 = data.account_data;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data18)){
var valid8 = true;
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
const _errs34 = errors;
if(!(validate193(data18[i5], {instancePath:instancePath+"/account_data/" + i5,parentData:data18,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid8 = _errs34 === errors;
if(!valid8){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/account_data",schemaPath:"#/properties/account_data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
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
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
const isPushRuleEnabled_200 = validate201;
function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enabled === undefined) && (missing0 = "enabled")){
validate201.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
validate201.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate201.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}
const login_200 = validate202;
function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["m.homeserver"] === undefined) && (missing0 = "m.homeserver")){
validate203.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["m.homeserver"] !== undefined){
const _errs2 = errors;
if(!(validate184(data["m.homeserver"], {instancePath:instancePath+"/m.homeserver",parentData:data,parentDataProperty:"m.homeserver",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.identity_server"] !== undefined){
const _errs3 = errors;
if(!(validate186(data["m.identity_server"], {instancePath:instancePath+"/m.identity_server",parentData:data,parentDataProperty:"m.identity_server",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
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
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}
function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.device_id === undefined) && (missing0 = "device_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate202.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate202.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_token !== undefined){
const _errs3 = errors;
if(typeof data.access_token !== "string"){
validate202.errors = [{instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refresh_token !== undefined){
const _errs5 = errors;
if(typeof data.refresh_token !== "string"){
validate202.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_in_ms !== undefined){
let data3 = data.expires_in_ms;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate202.errors = [{instancePath:instancePath+"/expires_in_ms",schemaPath:"#/properties/expires_in_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.home_server !== undefined){
const _errs9 = errors;
if(typeof data.home_server !== "string"){
validate202.errors = [{instancePath:instancePath+"/home_server",schemaPath:"#/properties/home_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_id !== undefined){
const _errs11 = errors;
if(typeof data.device_id !== "string"){
validate202.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.well_known !== undefined){
const _errs13 = errors;
if(!(validate203(data.well_known, {instancePath:instancePath+"/well_known",parentData:data,parentDataProperty:"well_known",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
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
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}
const pingAppservice_200 = validate207;
function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.duration_ms === undefined) && (missing0 = "duration_ms")){
validate207.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.duration_ms !== undefined){
let data0 = data.duration_ms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate207.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
}
}
else {
validate207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}
const pingAppservice_502 = validate208;
const schema121 = {"$id":"pingAppservice_502","type":"object","properties":{"errcode":{"type":"string","enum":["M_BAD_STATUS","M_CONNECTION_FAILED"]},"error":{"type":"string"},"status":{"type":"integer"},"body":{"type":"string"}},"required":["errcode"]};
function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errcode === undefined) && (missing0 = "errcode")){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errcode !== undefined){
let data0 = data.errcode;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate208.errors = [{instancePath:instancePath+"/errcode",schemaPath:"#/properties/errcode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "M_BAD_STATUS") || (data0 === "M_CONNECTION_FAILED"))){
validate208.errors = [{instancePath:instancePath+"/errcode",schemaPath:"#/properties/errcode/enum",keyword:"enum",params:{allowedValues: schema121.properties.errcode.enum},message:"must be equal to one of the allowed values"}];
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
validate208.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate208.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
const _errs7 = errors;
if(typeof data.body !== "string"){
validate208.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
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
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}
const post3PIDs_200 = validate209;
function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.submit_url !== undefined){
if(typeof data.submit_url !== "string"){
validate209.errors = [{instancePath:instancePath+"/submit_url",schemaPath:"#/properties/submit_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}
const postReceipt_200 = validate210;
function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
validate210.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"}];
return false;
}
}
else {
validate210.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}
const postRoomKeysVersion_200 = validate211;
function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){
validate211.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.version !== undefined){
if(typeof data.version !== "string"){
validate211.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}
const queryKeys_200 = validate212;
const schema126 = {"type":"object","properties":{"user_id":{"type":"string"},"usage":{"type":"array","items":{"type":"string","enum":["master","self_signing","user_signing"]}},"keys":{"type":"object","additionalProperties":{"type":"string"},"minProperties":1,"maxProperties":1},"signatures":{"type":"object"}},"required":["user_id","usage","keys"]};
function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.keys === undefined) && (missing0 = "keys"))){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(typeof data.user_id !== "string"){
validate213.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate213.errors = [{instancePath:instancePath+"/usage/" + i0,schemaPath:"#/properties/usage/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "master") || (data2 === "self_signing")) || (data2 === "user_signing"))){
validate213.errors = [{instancePath:instancePath+"/usage/" + i0,schemaPath:"#/properties/usage/items/enum",keyword:"enum",params:{allowedValues: schema126.properties.usage.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate213.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data3).length < 1){
validate213.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key0 in data3){
const _errs10 = errors;
if(typeof data3[key0] !== "string"){
validate213.errors = [{instancePath:instancePath+"/keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/keys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate213.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate213.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}
function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.failures !== undefined){
let data0 = data.failures;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate212.errors = [{instancePath:instancePath+"/failures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/failures/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_keys !== undefined){
let data2 = data.device_keys;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
var valid2 = true;
for(const key1 in data2){
if(pattern0.test(key1)){
let data3 = data2[key1];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
let data4 = data3[key2];
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if((((((data4.user_id === undefined) && (missing0 = "user_id")) || ((data4.device_id === undefined) && (missing0 = "device_id"))) || ((data4.algorithms === undefined) && (missing0 = "algorithms"))) || ((data4.keys === undefined) && (missing0 = "keys"))) || ((data4.signatures === undefined) && (missing0 = "signatures"))){
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data4.user_id !== undefined){
let data5 = data4.user_id;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/user_id",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/user_id",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.device_id !== undefined){
const _errs15 = errors;
if(typeof data4.device_id !== "string"){
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/device_id",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.algorithms !== undefined){
let data7 = data4.algorithms;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid5 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(typeof data7[i0] !== "string"){
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/algorithms/" + i0,schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/algorithms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/algorithms",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/algorithms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.keys !== undefined){
let data9 = data4.keys;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
const _errs24 = errors;
if(typeof data9[key3] !== "string"){
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/keys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.signatures !== undefined){
let data11 = data4.signatures;
const _errs26 = errors;
if(errors === _errs26){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
var valid7 = true;
for(const key4 in data11){
if(pattern0.test(key4)){
let data12 = data11[key4];
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
const _errs31 = errors;
if(typeof data12[key5] !== "string"){
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/signatures/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs31 === errors;
if(!valid8){
break;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/signatures/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signatures",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.unsigned !== undefined){
let data14 = data4.unsigned;
const _errs33 = errors;
if(errors === _errs33){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.device_display_name !== undefined){
if(typeof data14.device_display_name !== "string"){
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/unsigned/device_display_name",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/unsigned/properties/device_display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/unsigned",schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs33 === errors;
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
}
else {
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/device_keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/device_keys",schemaPath:"#/properties/device_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.master_keys !== undefined){
let data16 = data.master_keys;
const _errs37 = errors;
if(errors === _errs37){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
var valid10 = true;
for(const key6 in data16){
if(pattern0.test(key6)){
const _errs39 = errors;
if(!(validate213(data16[key6], {instancePath:instancePath+"/master_keys/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var valid10 = _errs39 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/master_keys",schemaPath:"#/properties/master_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.self_signing_keys !== undefined){
let data18 = data.self_signing_keys;
const _errs40 = errors;
if(errors === _errs40){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
var valid11 = true;
for(const key7 in data18){
if(pattern0.test(key7)){
const _errs42 = errors;
if(!(validate213(data18[key7], {instancePath:instancePath+"/self_signing_keys/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var valid11 = _errs42 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/self_signing_keys",schemaPath:"#/properties/self_signing_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_signing_keys !== undefined){
let data20 = data.user_signing_keys;
const _errs43 = errors;
if(errors === _errs43){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
var valid12 = true;
for(const key8 in data20){
if(pattern0.test(key8)){
const _errs45 = errors;
if(!(validate213(data20[key8], {instancePath:instancePath+"/user_signing_keys/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var valid12 = _errs45 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/user_signing_keys",schemaPath:"#/properties/user_signing_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs43 === errors;
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
validate212.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}
const queryLocationByAlias_200 = validate217;
function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.alias === undefined) && (missing0 = "alias")) || ((data.protocol === undefined) && (missing0 = "protocol"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate219.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.alias !== undefined){
const _errs1 = errors;
if(typeof data.alias !== "string"){
validate219.errors = [{instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
const _errs3 = errors;
if(typeof data.protocol !== "string"){
validate219.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data2 = data.fields;
const _errs5 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate219.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate219.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}
function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate219(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}
function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
validate217.errors = vErrors;
return errors === 0;
}
const queryUserByID_200 = validate222;
function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.userid === undefined) && (missing0 = "userid")) || ((data.protocol === undefined) && (missing0 = "protocol"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate224.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userid !== undefined){
const _errs1 = errors;
if(typeof data.userid !== "string"){
validate224.errors = [{instancePath:instancePath+"/userid",schemaPath:"#/properties/userid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
const _errs3 = errors;
if(typeof data.protocol !== "string"){
validate224.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data2 = data.fields;
const _errs5 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate224.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}
function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate224(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate223.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate223.errors = vErrors;
return errors === 0;
}
function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate223(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
validate222.errors = vErrors;
return errors === 0;
}
const redactEvent_200 = validate227;
function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate227.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate227.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate227.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}
const refresh_200 = validate228;
function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.access_token === undefined) && (missing0 = "access_token")){
validate228.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_token !== undefined){
const _errs1 = errors;
if(typeof data.access_token !== "string"){
validate228.errors = [{instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refresh_token !== undefined){
const _errs3 = errors;
if(typeof data.refresh_token !== "string"){
validate228.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_in_ms !== undefined){
let data2 = data.expires_in_ms;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate228.errors = [{instancePath:instancePath+"/expires_in_ms",schemaPath:"#/properties/expires_in_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}
const register_200 = validate229;
function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user_id === undefined) && (missing0 = "user_id")){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate229.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate229.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_token !== undefined){
const _errs3 = errors;
if(typeof data.access_token !== "string"){
validate229.errors = [{instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refresh_token !== undefined){
const _errs5 = errors;
if(typeof data.refresh_token !== "string"){
validate229.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_in_ms !== undefined){
let data3 = data.expires_in_ms;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate229.errors = [{instancePath:instancePath+"/expires_in_ms",schemaPath:"#/properties/expires_in_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.home_server !== undefined){
const _errs9 = errors;
if(typeof data.home_server !== "string"){
validate229.errors = [{instancePath:instancePath+"/home_server",schemaPath:"#/properties/home_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_id !== undefined){
const _errs11 = errors;
if(typeof data.device_id !== "string"){
validate229.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}
const registrationTokenValidity_200 = validate230;
function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.valid === undefined) && (missing0 = "valid")){
validate230.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.valid !== undefined){
if(typeof data.valid !== "boolean"){
validate230.errors = [{instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}
const requestOpenIdToken_200 = validate231;
function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.token_type === undefined) && (missing0 = "token_type"))) || ((data.matrix_server_name === undefined) && (missing0 = "matrix_server_name"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))){
validate232.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_token !== undefined){
const _errs1 = errors;
if(typeof data.access_token !== "string"){
validate232.errors = [{instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_type !== undefined){
const _errs3 = errors;
if(typeof data.token_type !== "string"){
validate232.errors = [{instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matrix_server_name !== undefined){
const _errs5 = errors;
if(typeof data.matrix_server_name !== "string"){
validate232.errors = [{instancePath:instancePath+"/matrix_server_name",schemaPath:"#/properties/matrix_server_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_in !== undefined){
let data3 = data.expires_in;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate232.errors = [{instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
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
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}
function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate232(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
validate231.errors = vErrors;
return errors === 0;
}
const requestTokenTo3PIDEmail_200 = validate234;
function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sid === undefined) && (missing0 = "sid")){
validate235.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sid !== undefined){
const _errs1 = errors;
if(typeof data.sid !== "string"){
validate235.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.submit_url !== undefined){
const _errs3 = errors;
if(typeof data.submit_url !== "string"){
validate235.errors = [{instancePath:instancePath+"/submit_url",schemaPath:"#/properties/submit_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate235.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate235.errors = vErrors;
return errors === 0;
}
function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate235(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
validate234.errors = vErrors;
return errors === 0;
}
const roomInitialSync_200 = validate237;
const schema141 = {"$id":"roomInitialSync_200","type":"object","properties":{"room_id":{"type":"string","pattern":"^!"},"membership":{"type":"string","enum":["invite","join","leave","ban"]},"messages":{"type":"object","properties":{"start":{"type":"string"},"end":{"type":"string"},"chunk":{"type":"array","items":{"$ref":"contract#/$defs/ClientEvent"}}},"required":["end","chunk"]},"state":{"type":"array","items":{"$ref":"contract#/$defs/ClientEvent"}},"visibility":{"type":"string","enum":["private","public"]},"account_data":{"type":"array","items":{"$ref":"contract#/$defs/CoreEvent"}}},"required":["room_id"]};
function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate238.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate238.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate238.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate238.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate238.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate238.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate238.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate238.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate238.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate238.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate238.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate238.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate238.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate238.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate238.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate238.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate238.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate238.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate238.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
}
}
else {
validate238.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}
function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.content === undefined) && (missing0 = "content"))){
validate241.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined){
let data0 = data.content;
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate241.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate241.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate241.errors = vErrors;
return errors === 0;
}
function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.room_id === undefined) && (missing0 = "room_id")){
validate237.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.room_id !== undefined){
let data0 = data.room_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate237.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate237.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data1 = data.membership;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate237.errors = [{instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "invite") || (data1 === "join")) || (data1 === "leave")) || (data1 === "ban"))){
validate237.errors = [{instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/enum",keyword:"enum",params:{allowedValues: schema141.properties.membership.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data2 = data.messages;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.end === undefined) && (missing1 = "end")) || ((data2.chunk === undefined) && (missing1 = "chunk"))){
validate237.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.start !== undefined){
const _errs7 = errors;
if(typeof data2.start !== "string"){
validate237.errors = [{instancePath:instancePath+"/messages/start",schemaPath:"#/properties/messages/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.end !== undefined){
const _errs9 = errors;
if(typeof data2.end !== "string"){
validate237.errors = [{instancePath:instancePath+"/messages/end",schemaPath:"#/properties/messages/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.chunk !== undefined){
let data5 = data2.chunk;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate238(data5[i0], {instancePath:instancePath+"/messages/chunk/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate237.errors = [{instancePath:instancePath+"/messages/chunk",schemaPath:"#/properties/messages/properties/chunk/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate237.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data7 = data.state;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(!(validate238(data7[i1], {instancePath:instancePath+"/state/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
validate237.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visibility !== undefined){
let data9 = data.visibility;
const _errs17 = errors;
if(typeof data9 !== "string"){
validate237.errors = [{instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data9 === "private") || (data9 === "public"))){
validate237.errors = [{instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema141.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_data !== undefined){
let data10 = data.account_data;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
var valid4 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(validate241(data10[i2], {instancePath:instancePath+"/account_data/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
validate237.errors = [{instancePath:instancePath+"/account_data",schemaPath:"#/properties/account_data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
else {
validate237.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}
const search_200 = validate243;
function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.room_id === undefined) && (missing0 = "room_id"))){
validate244.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate244.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate244.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate244.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate244.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate244.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate244.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate244.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate244.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate244.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate244.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate244.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate244.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate244.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate244.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate244.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate244.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data13 = data.room_id;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate244.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate244.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
}
}
else {
validate244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate244.errors = vErrors;
return errors === 0;
}
function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.search_categories === undefined) && (missing0 = "search_categories")){
validate243.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.search_categories !== undefined){
let data0 = data.search_categories;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.room_events !== undefined){
let data1 = data0.room_events;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.count !== undefined){
let data2 = data1.count;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/count",schemaPath:"#/properties/search_categories/properties/room_events/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.highlights !== undefined){
let data3 = data1.highlights;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data3[i0] !== "string"){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/highlights/" + i0,schemaPath:"#/properties/search_categories/properties/room_events/properties/highlights/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/highlights",schemaPath:"#/properties/search_categories/properties/room_events/properties/highlights/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.results !== undefined){
let data5 = data1.results;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.rank !== undefined){
let data7 = data6.rank;
const _errs15 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/rank",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/rank/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.result !== undefined){
const _errs17 = errors;
if(!(validate244(data6.result, {instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/result",parentData:data6,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.context !== undefined){
let data9 = data6.context;
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.start !== undefined){
const _errs20 = errors;
if(typeof data9.start !== "string"){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/start",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/context/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.end !== undefined){
const _errs22 = errors;
if(typeof data9.end !== "string"){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/end",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/context/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.profile_info !== undefined){
let data12 = data9.profile_info;
const _errs24 = errors;
if(errors === _errs24){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
var valid7 = true;
for(const key0 in data12){
if(pattern0.test(key0)){
let data13 = data12[key0];
const _errs26 = errors;
if(errors === _errs26){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.displayname !== undefined){
const _errs28 = errors;
if(typeof data13.displayname !== "string"){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/profile_info/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/displayname",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/context/properties/profile_info/patternProperties/%5E%40/properties/displayname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data13.avatar_url !== undefined){
let data15 = data13.avatar_url;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/profile_info/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/avatar_url",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/context/properties/profile_info/patternProperties/%5E%40/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/profile_info/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/avatar_url",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/context/properties/profile_info/patternProperties/%5E%40/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/profile_info/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/context/properties/profile_info/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs26 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/profile_info",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/context/properties/profile_info/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.events_before !== undefined){
let data16 = data9.events_before;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data16)){
var valid9 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
const _errs34 = errors;
if(!(validate244(data16[i2], {instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/events_before/" + i2,parentData:data16,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var valid9 = _errs34 === errors;
if(!valid9){
break;
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/events_before",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/context/properties/events_before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.events_after !== undefined){
let data18 = data9.events_after;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data18)){
var valid10 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
const _errs37 = errors;
if(!(validate244(data18[i3], {instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/events_after/" + i3,parentData:data18,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var valid10 = _errs37 === errors;
if(!valid10){
break;
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context/events_after",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/context/properties/events_after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1+"/context",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/properties/context/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results/" + i1,schemaPath:"#/properties/search_categories/properties/room_events/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/results",schemaPath:"#/properties/search_categories/properties/room_events/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.state !== undefined){
let data20 = data1.state;
const _errs38 = errors;
if(errors === _errs38){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
var valid11 = true;
for(const key1 in data20){
if(pattern3.test(key1)){
let data21 = data20[key1];
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data21)){
var valid12 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
const _errs42 = errors;
if(!(validate244(data21[i4], {instancePath:instancePath+"/search_categories/room_events/state/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,parentData:data21,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var valid12 = _errs42 === errors;
if(!valid12){
break;
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/state/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/search_categories/properties/room_events/properties/state/patternProperties/%5E!/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs40 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/state",schemaPath:"#/properties/search_categories/properties/room_events/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs38 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.groups !== undefined){
let data23 = data1.groups;
const _errs43 = errors;
if(errors === _errs43){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key2 in data23){
let data24 = data23[key2];
const _errs46 = errors;
if(errors === _errs46){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
let data25 = data24[key3];
const _errs49 = errors;
if(errors === _errs49){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.next_batch !== undefined){
const _errs51 = errors;
if(typeof data25.next_batch !== "string"){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_batch",schemaPath:"#/properties/search_categories/properties/room_events/properties/groups/additionalProperties/additionalProperties/properties/next_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs51 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data25.order !== undefined){
let data27 = data25.order;
const _errs53 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/order",schemaPath:"#/properties/search_categories/properties/room_events/properties/groups/additionalProperties/additionalProperties/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs53 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data25.results !== undefined){
let data28 = data25.results;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data28)){
var valid16 = true;
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
const _errs57 = errors;
if(typeof data28[i5] !== "string"){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/results/" + i5,schemaPath:"#/properties/search_categories/properties/room_events/properties/groups/additionalProperties/additionalProperties/properties/results/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs57 === errors;
if(!valid16){
break;
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/results",schemaPath:"#/properties/search_categories/properties/room_events/properties/groups/additionalProperties/additionalProperties/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs55 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/search_categories/properties/room_events/properties/groups/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs49 === errors;
if(!valid14){
break;
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/search_categories/properties/room_events/properties/groups/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs46 === errors;
if(!valid13){
break;
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/groups",schemaPath:"#/properties/search_categories/properties/room_events/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs43 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.next_batch !== undefined){
const _errs59 = errors;
if(typeof data1.next_batch !== "string"){
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events/next_batch",schemaPath:"#/properties/search_categories/properties/room_events/properties/next_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs59 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories/room_events",schemaPath:"#/properties/search_categories/properties/room_events/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate243.errors = [{instancePath:instancePath+"/search_categories",schemaPath:"#/properties/search_categories/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate243.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate243.errors = vErrors;
return errors === 0;
}
const searchUserDirectory_200 = validate249;
function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.results === undefined) && (missing0 = "results")) || ((data.limited === undefined) && (missing0 = "limited"))){
validate249.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.results !== undefined){
let data0 = data.results;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.user_id === undefined) && (missing1 = "user_id")){
validate249.errors = [{instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.user_id !== undefined){
let data2 = data1.user_id;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate249.errors = [{instancePath:instancePath+"/results/" + i0+"/user_id",schemaPath:"#/properties/results/items/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate249.errors = [{instancePath:instancePath+"/results/" + i0+"/user_id",schemaPath:"#/properties/results/items/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.display_name !== undefined){
const _errs7 = errors;
if(typeof data1.display_name !== "string"){
validate249.errors = [{instancePath:instancePath+"/results/" + i0+"/display_name",schemaPath:"#/properties/results/items/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avatar_url !== undefined){
let data4 = data1.avatar_url;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
validate249.errors = [{instancePath:instancePath+"/results/" + i0+"/avatar_url",schemaPath:"#/properties/results/items/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate249.errors = [{instancePath:instancePath+"/results/" + i0+"/avatar_url",schemaPath:"#/properties/results/items/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate249.errors = [{instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate249.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limited !== undefined){
const _errs11 = errors;
if(typeof data.limited !== "boolean"){
validate249.errors = [{instancePath:instancePath+"/limited",schemaPath:"#/properties/limited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate249.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate249.errors = vErrors;
return errors === 0;
}
const sendMessage_200 = validate250;
function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event_id === undefined) && (missing0 = "event_id")){
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate250.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate250.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}
const sync_200 = validate251;
function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.event_id === undefined) && (missing0 = "event_id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.origin_server_ts === undefined) && (missing0 = "origin_server_ts"))) || ((data.content === undefined) && (missing0 = "content"))){
validate253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
let data0 = data.event_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate253.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate253.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs5 = errors;
if(typeof data.state_key !== "string"){
validate253.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate253.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin_server_ts !== undefined){
let data4 = data.origin_server_ts;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate253.errors = [{instancePath:instancePath+"/origin_server_ts",schemaPath:"#/properties/origin_server_ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate253.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsigned !== undefined){
let data6 = data.unsigned;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.age !== undefined){
let data7 = data6.age;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate253.errors = [{instancePath:instancePath+"/unsigned/age",schemaPath:"#/properties/unsigned/properties/age/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.redacted_because !== undefined){
let data8 = data6.redacted_because;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate253.errors = [{instancePath:instancePath+"/unsigned/redacted_because",schemaPath:"#/properties/unsigned/properties/redacted_because/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.transaction_id !== undefined){
const _errs19 = errors;
if(typeof data6.transaction_id !== "string"){
validate253.errors = [{instancePath:instancePath+"/unsigned/transaction_id",schemaPath:"#/properties/unsigned/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.prev_content !== undefined){
let data10 = data6.prev_content;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate253.errors = [{instancePath:instancePath+"/unsigned/prev_content",schemaPath:"#/properties/unsigned/properties/prev_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.replaces_state !== undefined){
let data11 = data6.replaces_state;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate253.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/unsigned/replaces_state",schemaPath:"#/properties/unsigned/properties/replaces_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.membership !== undefined){
const _errs25 = errors;
if(typeof data6.membership !== "string"){
validate253.errors = [{instancePath:instancePath+"/unsigned/membership",schemaPath:"#/properties/unsigned/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
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
else {
validate253.errors = [{instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
}
}
else {
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}
function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events !== undefined){
let data0 = data.events;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate253(data0[i0], {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate252.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}
function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.events === undefined) && (missing0 = "events")){
validate257.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.limited !== undefined){
const _errs1 = errors;
if(typeof data.limited !== "boolean"){
validate257.errors = [{instancePath:instancePath+"/limited",schemaPath:"#/properties/limited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev_batch !== undefined){
const _errs3 = errors;
if(typeof data.prev_batch !== "string"){
validate257.errors = [{instancePath:instancePath+"/prev_batch",schemaPath:"#/properties/prev_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data2 = data.events;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate253(data2[i0], {instancePath:instancePath+"/events/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate257.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate257.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate257.errors = vErrors;
return errors === 0;
}
function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.content === undefined) && (missing0 = "content"))){
validate261.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined){
let data0 = data.content;
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate261.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate261.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}
function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events !== undefined){
let data0 = data.events;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate261(data0[i0], {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate260.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate260.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}
function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.state_key === undefined) && (missing0 = "state_key"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.sender === undefined) && (missing0 = "sender"))){
validate265.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content !== undefined){
let data0 = data.content;
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate265.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_key !== undefined){
const _errs3 = errors;
if(typeof data.state_key !== "string"){
validate265.errors = [{instancePath:instancePath+"/state_key",schemaPath:"#/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs5 = errors;
if(typeof data.type !== "string"){
validate265.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate265.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate265.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
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
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate265.errors = vErrors;
return errors === 0;
}
function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.next_batch === undefined) && (missing0 = "next_batch")){
validate251.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.next_batch !== undefined){
const _errs1 = errors;
if(typeof data.next_batch !== "string"){
validate251.errors = [{instancePath:instancePath+"/next_batch",schemaPath:"#/properties/next_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rooms !== undefined){
let data1 = data.rooms;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.join !== undefined){
let data2 = data1.join;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
var valid2 = true;
for(const key0 in data2){
if(pattern3.test(key0)){
let data3 = data2[key0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.summary !== undefined){
let data4 = data3.summary;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4["m.heroes"] !== undefined){
let data5 = data4["m.heroes"];
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary/m.heroes/" + i0,schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/summary/properties/m.heroes/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary/m.heroes/" + i0,schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/summary/properties/m.heroes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs13 === errors;
if(!valid5){
break;
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary/m.heroes",schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/summary/properties/m.heroes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4["m.joined_member_count"] !== undefined){
let data7 = data4["m.joined_member_count"];
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary/m.joined_member_count",schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/summary/properties/m.joined_member_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4["m.invited_member_count"] !== undefined){
let data8 = data4["m.invited_member_count"];
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary/m.invited_member_count",schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/summary/properties/m.invited_member_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.state !== undefined){
const _errs19 = errors;
if(!(validate252(data3.state, {instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/state",parentData:data3,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.state_after !== undefined){
const _errs20 = errors;
if(!(validate252(data3.state_after, {instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_after",parentData:data3,parentDataProperty:"state_after",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.timeline !== undefined){
const _errs21 = errors;
if(!(validate257(data3.timeline, {instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeline",parentData:data3,parentDataProperty:"timeline",rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.ephemeral !== undefined){
const _errs22 = errors;
if(!(validate260(data3.ephemeral, {instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/ephemeral",parentData:data3,parentDataProperty:"ephemeral",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.account_data !== undefined){
const _errs23 = errors;
if(!(validate260(data3.account_data, {instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/account_data",parentData:data3,parentDataProperty:"account_data",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.unread_notifications !== undefined){
let data14 = data3.unread_notifications;
const _errs24 = errors;
if(errors === _errs24){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.highlight_count !== undefined){
let data15 = data14.highlight_count;
const _errs26 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unread_notifications/highlight_count",schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/unread_notifications/properties/highlight_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.notification_count !== undefined){
let data16 = data14.notification_count;
const _errs28 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unread_notifications/notification_count",schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/unread_notifications/properties/notification_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unread_notifications",schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/unread_notifications/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.unread_thread_notifications !== undefined){
let data17 = data3.unread_thread_notifications;
const _errs30 = errors;
if(errors === _errs30){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
var valid7 = true;
for(const key1 in data17){
if(pattern4.test(key1)){
let data18 = data17[key1];
const _errs32 = errors;
if(errors === _errs32){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.highlight_count !== undefined){
let data19 = data18.highlight_count;
const _errs34 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unread_thread_notifications/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/highlight_count",schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/unread_thread_notifications/patternProperties/%5E%5C%24/properties/highlight_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.notification_count !== undefined){
let data20 = data18.notification_count;
const _errs36 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unread_thread_notifications/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/notification_count",schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/unread_thread_notifications/patternProperties/%5E%5C%24/properties/notification_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unread_thread_notifications/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/unread_thread_notifications/patternProperties/%5E%5C%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs32 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unread_thread_notifications",schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/properties/unread_thread_notifications/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs30 === errors;
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
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/join/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rooms/properties/join/patternProperties/%5E!/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/join",schemaPath:"#/properties/rooms/properties/join/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.invite !== undefined){
let data21 = data1.invite;
const _errs38 = errors;
if(errors === _errs38){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
var valid9 = true;
for(const key2 in data21){
if(pattern3.test(key2)){
let data22 = data21[key2];
const _errs40 = errors;
if(errors === _errs40){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.invite_state !== undefined){
let data23 = data22.invite_state;
const _errs42 = errors;
if(errors === _errs42){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.events !== undefined){
let data24 = data23.events;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data24)){
var valid12 = true;
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
const _errs46 = errors;
if(!(validate265(data24[i1], {instancePath:instancePath+"/rooms/invite/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/invite_state/events/" + i1,parentData:data24,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid12 = _errs46 === errors;
if(!valid12){
break;
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/invite/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/invite_state/events",schemaPath:"#/properties/rooms/properties/invite/patternProperties/%5E!/properties/invite_state/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/invite/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/invite_state",schemaPath:"#/properties/rooms/properties/invite/patternProperties/%5E!/properties/invite_state/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/invite/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rooms/properties/invite/patternProperties/%5E!/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs40 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/invite",schemaPath:"#/properties/rooms/properties/invite/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs38 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.knock !== undefined){
let data26 = data1.knock;
const _errs47 = errors;
if(errors === _errs47){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
var valid13 = true;
for(const key3 in data26){
if(pattern3.test(key3)){
let data27 = data26[key3];
const _errs49 = errors;
if(errors === _errs49){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.knock_state !== undefined){
let data28 = data27.knock_state;
const _errs51 = errors;
if(errors === _errs51){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.events !== undefined){
let data29 = data28.events;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data29)){
var valid16 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
const _errs55 = errors;
if(!(validate265(data29[i2], {instancePath:instancePath+"/rooms/knock/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/knock_state/events/" + i2,parentData:data29,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid16 = _errs55 === errors;
if(!valid16){
break;
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/knock/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/knock_state/events",schemaPath:"#/properties/rooms/properties/knock/patternProperties/%5E!/properties/knock_state/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/knock/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/knock_state",schemaPath:"#/properties/rooms/properties/knock/patternProperties/%5E!/properties/knock_state/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/knock/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rooms/properties/knock/patternProperties/%5E!/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs49 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/knock",schemaPath:"#/properties/rooms/properties/knock/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs47 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.leave !== undefined){
let data31 = data1.leave;
const _errs56 = errors;
if(errors === _errs56){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
var valid17 = true;
for(const key4 in data31){
if(pattern3.test(key4)){
let data32 = data31[key4];
const _errs58 = errors;
if(errors === _errs58){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.state !== undefined){
const _errs60 = errors;
if(!(validate252(data32.state, {instancePath:instancePath+"/rooms/leave/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/state",parentData:data32,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var valid18 = _errs60 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data32.state_after !== undefined){
const _errs61 = errors;
if(!(validate252(data32.state_after, {instancePath:instancePath+"/rooms/leave/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_after",parentData:data32,parentDataProperty:"state_after",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var valid18 = _errs61 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data32.timeline !== undefined){
const _errs62 = errors;
if(!(validate257(data32.timeline, {instancePath:instancePath+"/rooms/leave/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeline",parentData:data32,parentDataProperty:"timeline",rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var valid18 = _errs62 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data32.account_data !== undefined){
const _errs63 = errors;
if(!(validate260(data32.account_data, {instancePath:instancePath+"/rooms/leave/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/account_data",parentData:data32,parentDataProperty:"account_data",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid18 = _errs63 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/leave/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rooms/properties/leave/patternProperties/%5E!/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs58 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms/leave",schemaPath:"#/properties/rooms/properties/leave/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs56 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence !== undefined){
const _errs64 = errors;
if(!(validate260(data.presence, {instancePath:instancePath+"/presence",parentData:data,parentDataProperty:"presence",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_data !== undefined){
const _errs65 = errors;
if(!(validate260(data.account_data, {instancePath:instancePath+"/account_data",parentData:data,parentDataProperty:"account_data",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to_device !== undefined){
let data39 = data.to_device;
const _errs66 = errors;
if(!(data39 && typeof data39 == "object" && !Array.isArray(data39))){
validate251.errors = [{instancePath:instancePath+"/to_device",schemaPath:"#/properties/to_device/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_lists !== undefined){
let data40 = data.device_lists;
const _errs68 = errors;
if(!(data40 && typeof data40 == "object" && !Array.isArray(data40))){
validate251.errors = [{instancePath:instancePath+"/device_lists",schemaPath:"#/properties/device_lists/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_one_time_keys_count !== undefined){
let data41 = data.device_one_time_keys_count;
const _errs70 = errors;
if(errors === _errs70){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key5 in data41){
let data42 = data41[key5];
const _errs73 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate251.errors = [{instancePath:instancePath+"/device_one_time_keys_count/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_one_time_keys_count/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs73 === errors;
if(!valid19){
break;
}
}
}
else {
validate251.errors = [{instancePath:instancePath+"/device_one_time_keys_count",schemaPath:"#/properties/device_one_time_keys_count/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs70 === errors;
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
else {
validate251.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}
const upgradeRoom_200 = validate274;
function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.replacement_room === undefined) && (missing0 = "replacement_room")){
validate274.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.replacement_room !== undefined){
if(typeof data.replacement_room !== "string"){
validate274.errors = [{instancePath:instancePath+"/replacement_room",schemaPath:"#/properties/replacement_room/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate274.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}
const uploadContent_200 = validate275;
function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content_uri === undefined) && (missing0 = "content_uri")){
validate275.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.content_uri !== undefined){
let data0 = data.content_uri;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
validate275.errors = [{instancePath:instancePath+"/content_uri",schemaPath:"#/properties/content_uri/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate275.errors = [{instancePath:instancePath+"/content_uri",schemaPath:"#/properties/content_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate275.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}
const uploadCrossSigningSignatures_200 = validate276;
function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.failures !== undefined){
let data0 = data.failures;
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
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate276.errors = [{instancePath:instancePath+"/failures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/failures/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate276.errors = [{instancePath:instancePath+"/failures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/failures/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate276.errors = [{instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}
const uploadKeys_200 = validate277;
function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.one_time_key_counts === undefined) && (missing0 = "one_time_key_counts")){
validate277.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.one_time_key_counts !== undefined){
let data0 = data.one_time_key_counts;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate277.errors = [{instancePath:instancePath+"/one_time_key_counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_key_counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate277.errors = [{instancePath:instancePath+"/one_time_key_counts",schemaPath:"#/properties/one_time_key_counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate277.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate277.errors = vErrors;
return errors === 0;
}

export const responses = {
  add3PID: { 200: add3PID_200, 401: add3PID_401, 429: add3PID_429 },
  ban: { 200: add3PID_200, 403: ban_403 },
  bind3PID: { 200: add3PID_200, 429: add3PID_429 },
  changePassword: { 200: add3PID_200, 401: add3PID_401, 429: add3PID_429 },
  checkUsernameAvailability: { 200: checkUsernameAvailability_200, 400: ban_403, 429: add3PID_429 },
  claimKeys: { 200: claimKeys_200 },
  createContent: { 200: createContent_200, 403: ban_403, 429: add3PID_429 },
  createRoom: { 200: createRoom_200, 400: ban_403, 403: ban_403 },
  deactivateAccount: { 200: deactivateAccount_200, 401: add3PID_401, 429: add3PID_429 },
  defineFilter: { 200: defineFilter_200 },
  delete3pidFromAccount: { 200: delete3pidFromAccount_200 },
  deleteDevice: { 200: add3PID_200, 401: add3PID_401 },
  deleteDevices: { 200: add3PID_200, 401: add3PID_401 },
  deleteProfileField: { 200: add3PID_200, 400: ban_403, 403: ban_403, 429: add3PID_429 },
  deletePushRule: { 200: add3PID_200, 404: ban_403 },
  deleteRoomAlias: { 200: add3PID_200, 404: ban_403 },
  deleteRoomKeyBySessionId: { 200: deleteRoomKeyBySessionId_200, 404: ban_403, 429: add3PID_429 },
  deleteRoomKeys: { 200: deleteRoomKeyBySessionId_200, 404: ban_403, 429: add3PID_429 },
  deleteRoomKeysByRoomId: { 200: deleteRoomKeyBySessionId_200, 404: ban_403, 429: add3PID_429 },
  deleteRoomKeysVersion: { 200: deleteRoomKeysVersion_200, 404: ban_403, 429: add3PID_429 },
  deleteRoomTag: { 200: add3PID_200 },
  forgetRoom: { 200: add3PID_200, 400: ban_403, 429: add3PID_429 },
  generateLoginToken: { 200: generateLoginToken_200, 400: ban_403, 401: add3PID_401, 429: add3PID_429 },
  getAccount3PIDs: { 200: getAccount3PIDs_200 },
  getAccountData: { 200: add3PID_200, 403: ban_403, 404: ban_403 },
  getAccountDataPerRoom: { 200: add3PID_200, 400: ban_403, 403: ban_403, 404: ban_403 },
  getAdminLockUser: { 200: getAdminLockUser_200, 400: ban_403, 403: ban_403, 404: ban_403 },
  getAdminSuspendUser: { 200: getAdminSuspendUser_200, 400: ban_403, 403: ban_403, 404: ban_403 },
  getAuthMetadata: { 200: getAuthMetadata_200, 404: ban_403 },
  getCapabilities: { 200: getCapabilities_200, 429: add3PID_429 },
  getConfig: { 200: getConfig_200, 429: add3PID_429 },
  getConfigAuthed: { 200: getConfig_200, 429: add3PID_429 },
  getContent: { 429: add3PID_429, 502: ban_403, 504: ban_403 },
  getContentAuthed: { 429: add3PID_429, 502: ban_403, 504: ban_403 },
  getContentOverrideName: { 429: add3PID_429, 502: ban_403, 504: ban_403 },
  getContentOverrideNameAuthed: { 429: add3PID_429, 502: ban_403, 504: ban_403 },
  getContentThumbnail: { 400: ban_403, 413: ban_403, 429: add3PID_429, 502: ban_403, 504: ban_403 },
  getContentThumbnailAuthed: { 400: ban_403, 413: ban_403, 429: add3PID_429, 502: ban_403, 504: ban_403 },
  getDevice: { 200: getDevice_200 },
  getDevices: { 200: getDevices_200 },
  getEventByTimestamp: { 200: getEventByTimestamp_200, 404: ban_403, 429: add3PID_429 },
  getEventContext: { 200: getEventContext_200 },
  getEvents: { 200: getEvents_200 },
  getFilter: { 200: getFilter_200 },
  getJoinedMembersByRoom: { 200: getJoinedMembersByRoom_200 },
  getJoinedRooms: { 200: getJoinedRooms_200 },
  getKeysChanges: { 200: getKeysChanges_200 },
  getLocalAliases: { 200: getLocalAliases_200, 400: ban_403, 403: ban_403, 429: add3PID_429 },
  getLoginFlows: { 200: getLoginFlows_200, 404: ban_403, 429: add3PID_429 },
  getMembersByRoom: { 200: getMembersByRoom_200 },
  getMutualRooms: { 200: getMutualRooms_200, 400: ban_403, 429: add3PID_429 },
  getNotifications: { 200: getNotifications_200 },
  getOneEvent: { 200: getOneEvent_200 },
  getOneRoomEvent: { 200: getOneEvent_200, 404: ban_403 },
  getPresence: { 200: getPresence_200, 403: ban_403, 404: ban_403 },
  getProfileField: { 200: getProfileField_200, 403: ban_403 },
  getProtocolMetadata: { 200: getProtocolMetadata_200, 404: ban_403 },
  getProtocols: { 200: getProtocols_200 },
  getPublicRooms: { 200: getPublicRooms_200 },
  getPushRule: { 200: getPushRule_200, 404: ban_403 },
  getPushRuleActions: { 200: getPushRuleActions_200, 404: ban_403 },
  getPushRules: { 200: getPushRules_200 },
  getPushRulesGlobal: { 200: getPushRulesGlobal_200 },
  getPushers: { 200: getPushers_200 },
  getRelatingEvents: { 200: getRelatingEvents_200, 404: ban_403 },
  getRelatingEventsWithRelType: { 200: getRelatingEvents_200, 404: ban_403 },
  getRelatingEventsWithRelTypeAndEventType: { 200: getRelatingEvents_200, 404: ban_403 },
  getRoomEvents: { 200: getRoomEvents_200 },
  getRoomIdByAlias: { 200: getRoomIdByAlias_200, 400: ban_403, 404: ban_403 },
  getRoomKeyBySessionId: { 200: getRoomKeyBySessionId_200, 404: ban_403, 429: add3PID_429 },
  getRoomKeys: { 200: getRoomKeys_200, 404: ban_403, 429: add3PID_429 },
  getRoomKeysByRoomId: { 200: getRoomKeysByRoomId_200, 404: ban_403, 429: add3PID_429 },
  getRoomKeysVersion: { 200: getRoomKeysVersion_200, 404: ban_403, 429: add3PID_429 },
  getRoomKeysVersionCurrent: { 200: getRoomKeysVersion_200, 404: ban_403, 429: add3PID_429 },
  getRoomState: { 200: getRoomState_200 },
  getRoomStateWithKey: { 200: getRoomStateWithKey_200 },
  getRoomSummary: { 200: getRoomSummary_200, 404: ban_403 },
  getRoomTags: { 200: getRoomTags_200 },
  getRoomVisibilityOnDirectory: { 200: getRoomVisibilityOnDirectory_200, 404: ban_403 },
  getSpaceHierarchy: { 200: getSpaceHierarchy_200, 400: ban_403, 403: ban_403, 429: add3PID_429 },
  getThreadRoots: { 200: getThreadRoots_200, 400: ban_403, 403: ban_403, 429: add3PID_429 },
  getTokenOwner: { 200: getTokenOwner_200, 401: ban_403, 403: ban_403, 429: add3PID_429 },
  getTurnServer: { 200: getTurnServer_200, 429: add3PID_429 },
  getUrlPreview: { 200: getUrlPreview_200, 429: add3PID_429 },
  getUrlPreviewAuthed: { 200: getUrlPreview_200, 429: add3PID_429 },
  getUserProfile: { 200: getUserProfile_200, 403: ban_403, 404: ban_403 },
  getVersions: { 200: getVersions_200 },
  getWellknown: { 200: getWellknown_200 },
  getWellknownPolicy: { 200: getWellknownPolicy_200 },
  getWellknownSupport: { 200: getWellknownSupport_200 },
  getWhoIs: { 200: getWhoIs_200 },
  initialSync: { 200: initialSync_200 },
  inviteBy3PID: { 200: add3PID_200, 403: ban_403, 429: add3PID_429 },
  inviteUser: { 200: add3PID_200, 400: ban_403, 403: ban_403, 429: add3PID_429 },
  isPushRuleEnabled: { 200: isPushRuleEnabled_200, 404: ban_403 },
  joinRoom: { 200: createRoom_200, 403: ban_403, 429: add3PID_429 },
  joinRoomById: { 200: createRoom_200, 403: ban_403, 429: add3PID_429 },
  kick: { 200: add3PID_200, 403: ban_403 },
  knockRoom: { 200: createRoom_200, 403: ban_403, 404: ban_403, 429: add3PID_429 },
  leaveRoom: { 200: add3PID_200, 429: add3PID_429 },
  login: { 200: login_200, 400: ban_403, 403: ban_403, 429: add3PID_429 },
  logout: { 200: deleteRoomKeysVersion_200 },
  logout_all: { 200: deleteRoomKeysVersion_200 },
  peekEvents: { 200: getEvents_200 },
  pingAppservice: { 200: pingAppservice_200, 400: ban_403, 403: ban_403, 502: pingAppservice_502, 504: ban_403 },
  post3PIDs: { 200: post3PIDs_200, 403: ban_403 },
  postPusher: { 200: add3PID_200, 400: ban_403, 429: add3PID_429 },
  postReceipt: { 200: postReceipt_200, 400: ban_403, 429: add3PID_429 },
  postRoomKeysVersion: { 200: postRoomKeysVersion_200, 429: add3PID_429 },
  putRoomKeyBySessionId: { 200: deleteRoomKeyBySessionId_200, 403: ban_403, 429: add3PID_429 },
  putRoomKeys: { 200: deleteRoomKeyBySessionId_200, 403: ban_403, 404: ban_403, 429: add3PID_429 },
  putRoomKeysByRoomId: { 200: deleteRoomKeyBySessionId_200, 403: ban_403, 404: ban_403, 429: add3PID_429 },
  putRoomKeysVersion: { 200: add3PID_200, 400: ban_403, 404: ban_403, 429: add3PID_429 },
  queryKeys: { 200: queryKeys_200 },
  queryLocationByAlias: { 200: queryLocationByAlias_200, 404: ban_403 },
  queryLocationByProtocol: { 200: queryLocationByAlias_200, 404: ban_403 },
  queryPublicRooms: { 200: getPublicRooms_200 },
  queryUserByID: { 200: queryUserByID_200, 404: ban_403 },
  queryUserByProtocol: { 200: queryUserByID_200, 404: ban_403 },
  redactEvent: { 200: redactEvent_200 },
  redirectToIdP: {  },
  redirectToSSO: {  },
  refresh: { 200: refresh_200, 401: ban_403, 429: add3PID_429 },
  register: { 200: register_200, 400: ban_403, 401: add3PID_401, 403: ban_403, 429: add3PID_429 },
  registrationTokenValidity: { 200: registrationTokenValidity_200, 403: ban_403, 429: add3PID_429 },
  reportEvent: { 200: add3PID_200, 404: ban_403 },
  reportRoom: { 200: add3PID_200, 404: ban_403, 429: add3PID_429 },
  reportUser: { 200: add3PID_200, 404: ban_403, 429: add3PID_429 },
  requestOpenIdToken: { 200: requestOpenIdToken_200, 429: add3PID_429 },
  requestTokenTo3PIDEmail: { 200: requestTokenTo3PIDEmail_200, 400: ban_403, 403: ban_403 },
  requestTokenTo3PIDMSISDN: { 200: requestTokenTo3PIDEmail_200, 400: ban_403, 403: ban_403 },
  requestTokenToRegisterEmail: { 200: requestTokenTo3PIDEmail_200, 400: ban_403, 403: ban_403 },
  requestTokenToRegisterMSISDN: { 200: requestTokenTo3PIDEmail_200, 400: ban_403, 403: ban_403 },
  requestTokenToResetPasswordEmail: { 200: requestTokenTo3PIDEmail_200, 400: ban_403, 403: ban_403 },
  requestTokenToResetPasswordMSISDN: { 200: requestTokenTo3PIDEmail_200, 400: ban_403, 403: ban_403 },
  roomInitialSync: { 200: roomInitialSync_200 },
  search: { 200: search_200, 429: add3PID_429 },
  searchUserDirectory: { 200: searchUserDirectory_200, 429: add3PID_429 },
  sendMessage: { 200: sendMessage_200, 400: ban_403 },
  sendToDevice: { 200: add3PID_200 },
  setAccountData: { 200: add3PID_200, 400: ban_403, 403: ban_403, 405: ban_403 },
  setAccountDataPerRoom: { 200: add3PID_200, 400: ban_403, 403: ban_403, 405: ban_403 },
  setAdminLockUser: { 200: getAdminLockUser_200, 400: ban_403, 403: ban_403, 404: ban_403 },
  setAdminSuspendUser: { 200: getAdminSuspendUser_200, 400: ban_403, 403: ban_403, 404: ban_403 },
  setPresence: { 200: add3PID_200, 429: add3PID_429 },
  setProfileField: { 200: add3PID_200, 400: ban_403, 403: ban_403, 429: add3PID_429 },
  setPushRule: { 200: add3PID_200, 400: ban_403, 404: ban_403, 429: add3PID_429 },
  setPushRuleActions: { 200: add3PID_200, 404: ban_403 },
  setPushRuleEnabled: { 200: add3PID_200, 404: ban_403 },
  setReadMarker: { 200: deleteRoomKeysVersion_200, 429: add3PID_429 },
  setRoomAlias: { 200: add3PID_200, 400: ban_403, 409: ban_403 },
  setRoomStateWithKey: { 200: sendMessage_200, 400: ban_403, 403: ban_403 },
  setRoomTag: { 200: add3PID_200 },
  setRoomVisibilityOnDirectory: { 200: add3PID_200, 404: ban_403 },
  setTyping: { 200: add3PID_200, 429: add3PID_429 },
  sync: { 200: sync_200 },
  unban: { 200: add3PID_200, 403: ban_403 },
  unbind3pidFromAccount: { 200: delete3pidFromAccount_200 },
  updateAppserviceRoomDirectoryVisibility: { 200: add3PID_200 },
  updateDevice: { 200: add3PID_200, 201: add3PID_200 },
  upgradeRoom: { 200: upgradeRoom_200, 400: ban_403, 403: ban_403 },
  uploadContent: { 200: uploadContent_200, 403: ban_403, 413: ban_403, 429: add3PID_429 },
  uploadContentToMXC: { 200: add3PID_200, 403: ban_403, 404: ban_403, 409: ban_403, 413: ban_403, 429: add3PID_429 },
  uploadCrossSigningKeys: { 200: add3PID_200, 400: add3PID_200, 403: add3PID_200 },
  uploadCrossSigningSignatures: { 200: uploadCrossSigningSignatures_200 },
  uploadKeys: { 200: uploadKeys_200 },
};
