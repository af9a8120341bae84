// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.


const add3PID_body = validate21;
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate23.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs4 = errors;
if(typeof data.session !== "string"){
validate23.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.client_secret === undefined) && (missing0 = "client_secret")) || ((data.sid === undefined) && (missing0 = "sid"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.auth !== undefined){
const _errs1 = errors;
if(!(validate23(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_secret !== undefined){
const _errs2 = errors;
if(typeof data.client_secret !== "string"){
validate21.errors = [{instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
const _errs4 = errors;
if(typeof data.sid !== "string"){
validate21.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
const ban_path = validate25;
const pattern0 = new RegExp("^!", "u");
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roomId === undefined) && (missing0 = "roomId")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
let data0 = data.roomId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate25.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
const ban_body = validate26;
const pattern1 = new RegExp("^@", "u");
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user_id === undefined) && (missing0 = "user_id")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate26.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs3 = errors;
if(typeof data.reason !== "string"){
validate26.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const bind3PID_body = validate27;
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.client_secret === undefined) && (missing0 = "client_secret")) || ((data.id_server === undefined) && (missing0 = "id_server"))) || ((data.id_access_token === undefined) && (missing0 = "id_access_token"))) || ((data.sid === undefined) && (missing0 = "sid"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client_secret !== undefined){
const _errs1 = errors;
if(typeof data.client_secret !== "string"){
validate27.errors = [{instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_server !== undefined){
const _errs3 = errors;
if(typeof data.id_server !== "string"){
validate27.errors = [{instancePath:instancePath+"/id_server",schemaPath:"#/properties/id_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_access_token !== undefined){
const _errs5 = errors;
if(typeof data.id_access_token !== "string"){
validate27.errors = [{instancePath:instancePath+"/id_access_token",schemaPath:"#/properties/id_access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
const _errs7 = errors;
if(typeof data.sid !== "string"){
validate27.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
const changePassword_body = validate28;
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate29.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs4 = errors;
if(typeof data.session !== "string"){
validate29.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.new_password === undefined) && (missing0 = "new_password")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.new_password !== undefined){
const _errs1 = errors;
if(typeof data.new_password !== "string"){
validate28.errors = [{instancePath:instancePath+"/new_password",schemaPath:"#/properties/new_password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logout_devices !== undefined){
const _errs3 = errors;
if(typeof data.logout_devices !== "boolean"){
validate28.errors = [{instancePath:instancePath+"/logout_devices",schemaPath:"#/properties/logout_devices/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined){
const _errs5 = errors;
if(!(validate29(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
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
const checkUsernameAvailability_query = validate31;
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.username === undefined) && (missing0 = "username")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.username !== undefined){
if(typeof data.username !== "string"){
validate31.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
const claimKeys_body = validate32;
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.one_time_keys === undefined) && (missing0 = "one_time_keys")){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.timeout !== undefined){
let data0 = data.timeout;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate32.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.one_time_keys !== undefined){
let data1 = data.one_time_keys;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
var valid1 = true;
for(const key0 in data1){
if(pattern1.test(key0)){
let data2 = data1[key0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(typeof data2[key1] !== "string"){
validate32.errors = [{instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/one_time_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/one_time_keys/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/one_time_keys",schemaPath:"#/properties/one_time_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
const createRoom_body = validate33;
const schema16 = {"$id":"createRoom_body","type":"object","properties":{"visibility":{"type":"string","enum":["public","private"]},"room_alias_name":{"type":"string"},"name":{"type":"string"},"topic":{"type":"string"},"invite":{"type":"array","items":{"type":"string","pattern":"^@"}},"invite_3pid":{"type":"array","items":{"$ref":"contract#/$defs/Invite3pid"}},"room_version":{"type":"string"},"creation_content":{"type":"object"},"initial_state":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"state_key":{"type":"string"},"content":{"type":"object"}},"required":["type","content"]}},"preset":{"type":"string","enum":["private_chat","public_chat","trusted_private_chat"]},"is_direct":{"type":"boolean"},"power_level_content_override":{"type":"object"}}};
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id_server === undefined) && (missing0 = "id_server")) || ((data.id_access_token === undefined) && (missing0 = "id_access_token"))) || ((data.medium === undefined) && (missing0 = "medium"))) || ((data.address === undefined) && (missing0 = "address"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id_server !== undefined){
const _errs1 = errors;
if(typeof data.id_server !== "string"){
validate34.errors = [{instancePath:instancePath+"/id_server",schemaPath:"#/properties/id_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_access_token !== undefined){
const _errs3 = errors;
if(typeof data.id_access_token !== "string"){
validate34.errors = [{instancePath:instancePath+"/id_access_token",schemaPath:"#/properties/id_access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.medium !== undefined){
const _errs5 = errors;
if(typeof data.medium !== "string"){
validate34.errors = [{instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs7 = errors;
if(typeof data.address !== "string"){
validate34.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.visibility !== undefined){
let data0 = data.visibility;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate33.errors = [{instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "public") || (data0 === "private"))){
validate33.errors = [{instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema16.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_alias_name !== undefined){
const _errs3 = errors;
if(typeof data.room_alias_name !== "string"){
validate33.errors = [{instancePath:instancePath+"/room_alias_name",schemaPath:"#/properties/room_alias_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate33.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topic !== undefined){
const _errs7 = errors;
if(typeof data.topic !== "string"){
validate33.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invite !== undefined){
let data4 = data.invite;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate33.errors = [{instancePath:instancePath+"/invite/" + i0,schemaPath:"#/properties/invite/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/invite/" + i0,schemaPath:"#/properties/invite/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/invite",schemaPath:"#/properties/invite/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invite_3pid !== undefined){
let data6 = data.invite_3pid;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate34(data6[i1], {instancePath:instancePath+"/invite_3pid/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/invite_3pid",schemaPath:"#/properties/invite_3pid/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_version !== undefined){
const _errs16 = errors;
if(typeof data.room_version !== "string"){
validate33.errors = [{instancePath:instancePath+"/room_version",schemaPath:"#/properties/room_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation_content !== undefined){
let data9 = data.creation_content;
const _errs18 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
validate33.errors = [{instancePath:instancePath+"/creation_content",schemaPath:"#/properties/creation_content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initial_state !== undefined){
let data10 = data.initial_state;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data10)){
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs22 = errors;
if(errors === _errs22){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing0;
if(((data11.type === undefined) && (missing0 = "type")) || ((data11.content === undefined) && (missing0 = "content"))){
validate33.errors = [{instancePath:instancePath+"/initial_state/" + i2,schemaPath:"#/properties/initial_state/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data11.type !== undefined){
const _errs24 = errors;
if(typeof data11.type !== "string"){
validate33.errors = [{instancePath:instancePath+"/initial_state/" + i2+"/type",schemaPath:"#/properties/initial_state/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.state_key !== undefined){
const _errs26 = errors;
if(typeof data11.state_key !== "string"){
validate33.errors = [{instancePath:instancePath+"/initial_state/" + i2+"/state_key",schemaPath:"#/properties/initial_state/items/properties/state_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.content !== undefined){
let data14 = data11.content;
const _errs28 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
validate33.errors = [{instancePath:instancePath+"/initial_state/" + i2+"/content",schemaPath:"#/properties/initial_state/items/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/initial_state/" + i2,schemaPath:"#/properties/initial_state/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/initial_state",schemaPath:"#/properties/initial_state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preset !== undefined){
let data15 = data.preset;
const _errs30 = errors;
if(typeof data15 !== "string"){
validate33.errors = [{instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data15 === "private_chat") || (data15 === "public_chat")) || (data15 === "trusted_private_chat"))){
validate33.errors = [{instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues: schema16.properties.preset.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_direct !== undefined){
const _errs32 = errors;
if(typeof data.is_direct !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/is_direct",schemaPath:"#/properties/is_direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.power_level_content_override !== undefined){
let data17 = data.power_level_content_override;
const _errs34 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
validate33.errors = [{instancePath:instancePath+"/power_level_content_override",schemaPath:"#/properties/power_level_content_override/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs34 === errors;
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
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
const deactivateAccount_body = validate36;
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate37.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs4 = errors;
if(typeof data.session !== "string"){
validate37.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth !== undefined){
const _errs1 = errors;
if(!(validate37(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_server !== undefined){
const _errs2 = errors;
if(typeof data.id_server !== "string"){
validate36.errors = [{instancePath:instancePath+"/id_server",schemaPath:"#/properties/id_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.erase !== undefined){
const _errs4 = errors;
if(typeof data.erase !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/erase",schemaPath:"#/properties/erase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
const defineFilter_path = validate39;
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.userId === undefined) && (missing0 = "userId")){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userId !== undefined){
let data0 = data.userId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate39.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
const defineFilter_body = validate40;
const schema22 = {"type":"object","properties":{"event_fields":{"items":{"type":"string"},"type":"array"},"event_format":{"enum":["client","federation"],"type":"string"},"presence":{"$ref":"contract#/$defs/EventFilter"},"account_data":{"$ref":"contract#/$defs/EventFilter"},"room":{"type":"object","properties":{"not_rooms":{"items":{"type":"string","pattern":"^!"},"type":"array"},"rooms":{"items":{"type":"string","pattern":"^!"},"type":"array"},"ephemeral":{"$ref":"contract#/$defs/RoomEventFilter"},"include_leave":{"type":"boolean"},"state":{"$ref":"contract#/$defs/RoomEventFilter"},"timeline":{"$ref":"contract#/$defs/RoomEventFilter"},"account_data":{"$ref":"contract#/$defs/RoomEventFilter"}}}}};
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate42.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!pattern1.test(data2)){
validate42.errors = [{instancePath:instancePath+"/not_senders/" + i0,schemaPath:"#/properties/not_senders/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/not_senders/" + i0,schemaPath:"#/properties/not_senders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate42.errors = [{instancePath:instancePath+"/not_senders",schemaPath:"#/properties/not_senders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate42.errors = [{instancePath:instancePath+"/not_types/" + i1,schemaPath:"#/properties/not_types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/not_types",schemaPath:"#/properties/not_types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern1.test(data6)){
validate42.errors = [{instancePath:instancePath+"/senders/" + i2,schemaPath:"#/properties/senders/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/senders/" + i2,schemaPath:"#/properties/senders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate42.errors = [{instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate42.errors = [{instancePath:instancePath+"/types/" + i3,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate45.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!pattern1.test(data2)){
validate45.errors = [{instancePath:instancePath+"/not_senders/" + i0,schemaPath:"#/properties/not_senders/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/not_senders/" + i0,schemaPath:"#/properties/not_senders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate45.errors = [{instancePath:instancePath+"/not_senders",schemaPath:"#/properties/not_senders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate45.errors = [{instancePath:instancePath+"/not_types/" + i1,schemaPath:"#/properties/not_types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/not_types",schemaPath:"#/properties/not_types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern1.test(data6)){
validate45.errors = [{instancePath:instancePath+"/senders/" + i2,schemaPath:"#/properties/senders/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/senders/" + i2,schemaPath:"#/properties/senders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate45.errors = [{instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate45.errors = [{instancePath:instancePath+"/types/" + i3,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate45.errors = [{instancePath:instancePath+"/unread_thread_notifications",schemaPath:"#/properties/unread_thread_notifications/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate45.errors = [{instancePath:instancePath+"/lazy_load_members",schemaPath:"#/properties/lazy_load_members/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate45.errors = [{instancePath:instancePath+"/include_redundant_members",schemaPath:"#/properties/include_redundant_members/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!pattern0.test(data13)){
validate45.errors = [{instancePath:instancePath+"/not_rooms/" + i4,schemaPath:"#/properties/not_rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/not_rooms/" + i4,schemaPath:"#/properties/not_rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate45.errors = [{instancePath:instancePath+"/not_rooms",schemaPath:"#/properties/not_rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern0.test(data15)){
validate45.errors = [{instancePath:instancePath+"/rooms/" + i5,schemaPath:"#/properties/rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/rooms/" + i5,schemaPath:"#/properties/rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate45.errors = [{instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate45.errors = [{instancePath:instancePath+"/contains_url",schemaPath:"#/properties/contains_url/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate41.errors = [{instancePath:instancePath+"/event_fields/" + i0,schemaPath:"#/properties/event_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/event_fields",schemaPath:"#/properties/event_fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate41.errors = [{instancePath:instancePath+"/event_format",schemaPath:"#/properties/event_format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "client") || (data2 === "federation"))){
validate41.errors = [{instancePath:instancePath+"/event_format",schemaPath:"#/properties/event_format/enum",keyword:"enum",params:{allowedValues: schema22.properties.event_format.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate42(data.presence, {instancePath:instancePath+"/presence",parentData:data,parentDataProperty:"presence",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
if(!(validate42(data.account_data, {instancePath:instancePath+"/account_data",parentData:data,parentDataProperty:"account_data",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
if(!pattern0.test(data7)){
validate41.errors = [{instancePath:instancePath+"/room/not_rooms/" + i1,schemaPath:"#/properties/room/properties/not_rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/room/not_rooms/" + i1,schemaPath:"#/properties/room/properties/not_rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate41.errors = [{instancePath:instancePath+"/room/not_rooms",schemaPath:"#/properties/room/properties/not_rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern0.test(data9)){
validate41.errors = [{instancePath:instancePath+"/room/rooms/" + i2,schemaPath:"#/properties/room/properties/rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/room/rooms/" + i2,schemaPath:"#/properties/room/properties/rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate41.errors = [{instancePath:instancePath+"/room/rooms",schemaPath:"#/properties/room/properties/rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate45(data5.ephemeral, {instancePath:instancePath+"/room/ephemeral",parentData:data5,parentDataProperty:"ephemeral",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate41.errors = [{instancePath:instancePath+"/room/include_leave",schemaPath:"#/properties/room/properties/include_leave/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate45(data5.state, {instancePath:instancePath+"/room/state",parentData:data5,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
if(!(validate45(data5.timeline, {instancePath:instancePath+"/room/timeline",parentData:data5,parentDataProperty:"timeline",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
if(!(validate45(data5.account_data, {instancePath:instancePath+"/room/account_data",parentData:data5,parentDataProperty:"account_data",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate41.errors = [{instancePath:instancePath+"/room",schemaPath:"#/properties/room/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}
const delete3pidFromAccount_body = validate51;
const schema25 = {"$id":"delete3pidFromAccount_body","type":"object","properties":{"id_server":{"type":"string"},"medium":{"type":"string","enum":["email","msisdn"]},"address":{"type":"string"}},"required":["medium","address"]};
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.medium === undefined) && (missing0 = "medium")) || ((data.address === undefined) && (missing0 = "address"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id_server !== undefined){
const _errs1 = errors;
if(typeof data.id_server !== "string"){
validate51.errors = [{instancePath:instancePath+"/id_server",schemaPath:"#/properties/id_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.medium !== undefined){
let data1 = data.medium;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate51.errors = [{instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "email") || (data1 === "msisdn"))){
validate51.errors = [{instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/enum",keyword:"enum",params:{allowedValues: schema25.properties.medium.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs5 = errors;
if(typeof data.address !== "string"){
validate51.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
const deleteDevice_path = validate52;
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.deviceId === undefined) && (missing0 = "deviceId")){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.deviceId !== undefined){
if(typeof data.deviceId !== "string"){
validate52.errors = [{instancePath:instancePath+"/deviceId",schemaPath:"#/properties/deviceId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
const deleteDevice_body = validate53;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate54.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs4 = errors;
if(typeof data.session !== "string"){
validate54.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth !== undefined){
if(!(validate54(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
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
const deleteDevices_body = validate56;
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate57.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs4 = errors;
if(typeof data.session !== "string"){
validate57.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.devices === undefined) && (missing0 = "devices")){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.devices !== undefined){
let data0 = data.devices;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate56.errors = [{instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined){
const _errs5 = errors;
if(!(validate57(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
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
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
const deleteProfileField_path = validate59;
const pattern14 = new RegExp("^(avatar_url|displayname|m\\.tz|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+)$", "u");
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.userId === undefined) && (missing0 = "userId")) || ((data.keyName === undefined) && (missing0 = "keyName"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userId !== undefined){
let data0 = data.userId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate59.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyName !== undefined){
let data1 = data.keyName;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
validate59.errors = [{instancePath:instancePath+"/keyName",schemaPath:"#/properties/keyName/pattern",keyword:"pattern",params:{pattern: "^(avatar_url|displayname|m\\.tz|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+)$"},message:"must match pattern \""+"^(avatar_url|displayname|m\\.tz|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+)$"+"\""}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/keyName",schemaPath:"#/properties/keyName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
const deletePushRule_path = validate60;
const schema32 = {"$id":"deletePushRule_path","type":"object","properties":{"kind":{"type":"string","enum":["override","underride","sender","room","content"]},"ruleId":{"type":"string"}},"required":["kind","ruleId"]};
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.ruleId === undefined) && (missing0 = "ruleId"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate60.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data0 === "override") || (data0 === "underride")) || (data0 === "sender")) || (data0 === "room")) || (data0 === "content"))){
validate60.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ruleId !== undefined){
const _errs3 = errors;
if(typeof data.ruleId !== "string"){
validate60.errors = [{instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
const deleteRoomAlias_path = validate61;
const pattern15 = new RegExp("^#", "u");
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roomAlias === undefined) && (missing0 = "roomAlias")){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomAlias !== undefined){
let data0 = data.roomAlias;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
validate61.errors = [{instancePath:instancePath+"/roomAlias",schemaPath:"#/properties/roomAlias/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/roomAlias",schemaPath:"#/properties/roomAlias/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
const deleteRoomKeyBySessionId_path = validate62;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.roomId === undefined) && (missing0 = "roomId")) || ((data.sessionId === undefined) && (missing0 = "sessionId"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
const _errs1 = errors;
if(typeof data.roomId !== "string"){
validate62.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessionId !== undefined){
const _errs3 = errors;
if(typeof data.sessionId !== "string"){
validate62.errors = [{instancePath:instancePath+"/sessionId",schemaPath:"#/properties/sessionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
const deleteRoomKeyBySessionId_query = validate63;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.version !== undefined){
if(typeof data.version !== "string"){
validate63.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
const deleteRoomKeysByRoomId_path = validate64;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roomId === undefined) && (missing0 = "roomId")){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
if(typeof data.roomId !== "string"){
validate64.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const deleteRoomTag_path = validate65;
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.userId === undefined) && (missing0 = "userId")) || ((data.roomId === undefined) && (missing0 = "roomId"))) || ((data.tag === undefined) && (missing0 = "tag"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userId !== undefined){
const _errs1 = errors;
if(typeof data.userId !== "string"){
validate65.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roomId !== undefined){
const _errs3 = errors;
if(typeof data.roomId !== "string"){
validate65.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined){
const _errs5 = errors;
if(typeof data.tag !== "string"){
validate65.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
const getAccountData_path = validate66;
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.userId === undefined) && (missing0 = "userId")) || ((data.type === undefined) && (missing0 = "type"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userId !== undefined){
const _errs1 = errors;
if(typeof data.userId !== "string"){
validate66.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate66.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
const getAccountDataPerRoom_path = validate67;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.userId === undefined) && (missing0 = "userId")) || ((data.roomId === undefined) && (missing0 = "roomId"))) || ((data.type === undefined) && (missing0 = "type"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userId !== undefined){
const _errs1 = errors;
if(typeof data.userId !== "string"){
validate67.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roomId !== undefined){
const _errs3 = errors;
if(typeof data.roomId !== "string"){
validate67.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const getContent_path = validate68;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.serverName === undefined) && (missing0 = "serverName")) || ((data.mediaId === undefined) && (missing0 = "mediaId"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.serverName !== undefined){
const _errs1 = errors;
if(typeof data.serverName !== "string"){
validate68.errors = [{instancePath:instancePath+"/serverName",schemaPath:"#/properties/serverName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mediaId !== undefined){
const _errs3 = errors;
if(typeof data.mediaId !== "string"){
validate68.errors = [{instancePath:instancePath+"/mediaId",schemaPath:"#/properties/mediaId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
const getContent_query = validate69;
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allow_remote !== undefined){
const _errs1 = errors;
if(typeof data.allow_remote !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/allow_remote",schemaPath:"#/properties/allow_remote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout_ms !== undefined){
let data1 = data.timeout_ms;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate69.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_redirect !== undefined){
const _errs5 = errors;
if(typeof data.allow_redirect !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/allow_redirect",schemaPath:"#/properties/allow_redirect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
const getContentAuthed_query = validate70;
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timeout_ms !== undefined){
let data0 = data.timeout_ms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate70.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
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
const getContentOverrideName_path = validate71;
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.serverName === undefined) && (missing0 = "serverName")) || ((data.mediaId === undefined) && (missing0 = "mediaId"))) || ((data.fileName === undefined) && (missing0 = "fileName"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.serverName !== undefined){
const _errs1 = errors;
if(typeof data.serverName !== "string"){
validate71.errors = [{instancePath:instancePath+"/serverName",schemaPath:"#/properties/serverName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mediaId !== undefined){
const _errs3 = errors;
if(typeof data.mediaId !== "string"){
validate71.errors = [{instancePath:instancePath+"/mediaId",schemaPath:"#/properties/mediaId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileName !== undefined){
const _errs5 = errors;
if(typeof data.fileName !== "string"){
validate71.errors = [{instancePath:instancePath+"/fileName",schemaPath:"#/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
const getContentThumbnail_query = validate72;
const schema44 = {"$id":"getContentThumbnail_query","type":"object","properties":{"width":{"type":"integer"},"height":{"type":"integer"},"method":{"type":"string","enum":["crop","scale"]},"allow_remote":{"type":"boolean"},"timeout_ms":{"type":"integer"},"allow_redirect":{"type":"boolean"},"animated":{"type":"boolean"}},"required":["width","height"]};
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.width === undefined) && (missing0 = "width")) || ((data.height === undefined) && (missing0 = "height"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.width !== undefined){
let data0 = data.width;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate72.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.height !== undefined){
let data1 = data.height;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate72.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
let data2 = data.method;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate72.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "crop") || (data2 === "scale"))){
validate72.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema44.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_remote !== undefined){
const _errs7 = errors;
if(typeof data.allow_remote !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/allow_remote",schemaPath:"#/properties/allow_remote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout_ms !== undefined){
let data4 = data.timeout_ms;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate72.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_redirect !== undefined){
const _errs11 = errors;
if(typeof data.allow_redirect !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/allow_redirect",schemaPath:"#/properties/allow_redirect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.animated !== undefined){
const _errs13 = errors;
if(typeof data.animated !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/animated",schemaPath:"#/properties/animated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
const getContentThumbnailAuthed_query = validate73;
const schema45 = {"$id":"getContentThumbnailAuthed_query","type":"object","properties":{"width":{"type":"integer"},"height":{"type":"integer"},"method":{"type":"string","enum":["crop","scale"]},"timeout_ms":{"type":"integer"},"animated":{"type":"boolean"}},"required":["width","height"]};
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.width === undefined) && (missing0 = "width")) || ((data.height === undefined) && (missing0 = "height"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.width !== undefined){
let data0 = data.width;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate73.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.height !== undefined){
let data1 = data.height;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate73.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
let data2 = data.method;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate73.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "crop") || (data2 === "scale"))){
validate73.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema45.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout_ms !== undefined){
let data3 = data.timeout_ms;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate73.errors = [{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.animated !== undefined){
const _errs9 = errors;
if(typeof data.animated !== "boolean"){
validate73.errors = [{instancePath:instancePath+"/animated",schemaPath:"#/properties/animated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
const getEventByTimestamp_query = validate74;
const schema46 = {"$id":"getEventByTimestamp_query","type":"object","properties":{"ts":{"type":"integer"},"dir":{"type":"string","enum":["f","b"]}},"required":["ts","dir"]};
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ts === undefined) && (missing0 = "ts")) || ((data.dir === undefined) && (missing0 = "dir"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ts !== undefined){
let data0 = data.ts;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate74.errors = [{instancePath:instancePath+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dir !== undefined){
let data1 = data.dir;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate74.errors = [{instancePath:instancePath+"/dir",schemaPath:"#/properties/dir/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "f") || (data1 === "b"))){
validate74.errors = [{instancePath:instancePath+"/dir",schemaPath:"#/properties/dir/enum",keyword:"enum",params:{allowedValues: schema46.properties.dir.enum},message:"must be equal to one of the allowed values"}];
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
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
const getEventContext_path = validate75;
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.roomId === undefined) && (missing0 = "roomId")) || ((data.eventId === undefined) && (missing0 = "eventId"))){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
const _errs1 = errors;
if(typeof data.roomId !== "string"){
validate75.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventId !== undefined){
const _errs3 = errors;
if(typeof data.eventId !== "string"){
validate75.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
const getEventContext_query = validate76;
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate76.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filter !== undefined){
const _errs3 = errors;
if(typeof data.filter !== "string"){
validate76.errors = [{instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
const getEvents_query = validate77;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from !== undefined){
const _errs1 = errors;
if(typeof data.from !== "string"){
validate77.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined){
let data1 = data.timeout;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate77.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
const getFilter_path = validate78;
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.userId === undefined) && (missing0 = "userId")) || ((data.filterId === undefined) && (missing0 = "filterId"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userId !== undefined){
let data0 = data.userId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate78.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filterId !== undefined){
const _errs3 = errors;
if(typeof data.filterId !== "string"){
validate78.errors = [{instancePath:instancePath+"/filterId",schemaPath:"#/properties/filterId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
const getKeysChanges_query = validate79;
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.from === undefined) && (missing0 = "from")) || ((data.to === undefined) && (missing0 = "to"))){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.from !== undefined){
const _errs1 = errors;
if(typeof data.from !== "string"){
validate79.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs3 = errors;
if(typeof data.to !== "string"){
validate79.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
const getMembersByRoom_query = validate80;
const schema52 = {"$id":"getMembersByRoom_query","type":"object","properties":{"at":{"type":"string"},"membership":{"type":"string","enum":["join","invite","knock","leave","ban"]},"not_membership":{"type":"string","enum":["join","invite","knock","leave","ban"]}}};
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at !== undefined){
const _errs1 = errors;
if(typeof data.at !== "string"){
validate80.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate80.errors = [{instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data1 === "join") || (data1 === "invite")) || (data1 === "knock")) || (data1 === "leave")) || (data1 === "ban"))){
validate80.errors = [{instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/enum",keyword:"enum",params:{allowedValues: schema52.properties.membership.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not_membership !== undefined){
let data2 = data.not_membership;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate80.errors = [{instancePath:instancePath+"/not_membership",schemaPath:"#/properties/not_membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data2 === "join") || (data2 === "invite")) || (data2 === "knock")) || (data2 === "leave")) || (data2 === "ban"))){
validate80.errors = [{instancePath:instancePath+"/not_membership",schemaPath:"#/properties/not_membership/enum",keyword:"enum",params:{allowedValues: schema52.properties.not_membership.enum},message:"must be equal to one of the allowed values"}];
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
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
const getMutualRooms_query = validate81;
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user_id === undefined) && (missing0 = "user_id")){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate81.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs3 = errors;
if(typeof data.from !== "string"){
validate81.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
const getNotifications_query = validate82;
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from !== undefined){
const _errs1 = errors;
if(typeof data.from !== "string"){
validate82.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data1 = data.limit;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate82.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.only !== undefined){
const _errs5 = errors;
if(typeof data.only !== "string"){
validate82.errors = [{instancePath:instancePath+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
const getOneEvent_path = validate83;
const pattern18 = new RegExp("^\\$", "u");
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.eventId === undefined) && (missing0 = "eventId")){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.eventId !== undefined){
let data0 = data.eventId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
validate83.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const getOneRoomEvent_path = validate84;
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.roomId === undefined) && (missing0 = "roomId")) || ((data.eventId === undefined) && (missing0 = "eventId"))){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
let data0 = data.roomId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate84.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate84.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventId !== undefined){
let data1 = data.eventId;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
validate84.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate84.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
const getPresence_path = validate85;
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.userId === undefined) && (missing0 = "userId")){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
validate85.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
const getProtocolMetadata_path = validate86;
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.protocol === undefined) && (missing0 = "protocol")){
validate86.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.protocol !== undefined){
if(typeof data.protocol !== "string"){
validate86.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const getPublicRooms_query = validate87;
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate87.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
const _errs3 = errors;
if(typeof data.since !== "string"){
validate87.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
const _errs5 = errors;
if(typeof data.server !== "string"){
validate87.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
const getRelatingEvents_query = validate88;
const schema60 = {"$id":"getRelatingEvents_query","type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"},"limit":{"type":"integer"},"dir":{"type":"string","enum":["b","f"]},"recurse":{"type":"boolean"}}};
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from !== undefined){
const _errs1 = errors;
if(typeof data.from !== "string"){
validate88.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs3 = errors;
if(typeof data.to !== "string"){
validate88.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data2 = data.limit;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate88.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dir !== undefined){
let data3 = data.dir;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate88.errors = [{instancePath:instancePath+"/dir",schemaPath:"#/properties/dir/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "b") || (data3 === "f"))){
validate88.errors = [{instancePath:instancePath+"/dir",schemaPath:"#/properties/dir/enum",keyword:"enum",params:{allowedValues: schema60.properties.dir.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recurse !== undefined){
const _errs9 = errors;
if(typeof data.recurse !== "boolean"){
validate88.errors = [{instancePath:instancePath+"/recurse",schemaPath:"#/properties/recurse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
const getRelatingEventsWithRelType_path = validate89;
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roomId === undefined) && (missing0 = "roomId")) || ((data.eventId === undefined) && (missing0 = "eventId"))) || ((data.relType === undefined) && (missing0 = "relType"))){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
let data0 = data.roomId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate89.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventId !== undefined){
let data1 = data.eventId;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
validate89.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relType !== undefined){
const _errs5 = errors;
if(typeof data.relType !== "string"){
validate89.errors = [{instancePath:instancePath+"/relType",schemaPath:"#/properties/relType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
const getRelatingEventsWithRelTypeAndEventType_path = validate90;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.roomId === undefined) && (missing0 = "roomId")) || ((data.eventId === undefined) && (missing0 = "eventId"))) || ((data.relType === undefined) && (missing0 = "relType"))) || ((data.eventType === undefined) && (missing0 = "eventType"))){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
let data0 = data.roomId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate90.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventId !== undefined){
let data1 = data.eventId;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
validate90.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relType !== undefined){
const _errs5 = errors;
if(typeof data.relType !== "string"){
validate90.errors = [{instancePath:instancePath+"/relType",schemaPath:"#/properties/relType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventType !== undefined){
const _errs7 = errors;
if(typeof data.eventType !== "string"){
validate90.errors = [{instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
const getRoomEvents_query = validate91;
const schema63 = {"$id":"getRoomEvents_query","type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"},"dir":{"type":"string","enum":["b","f"]},"limit":{"type":"integer"},"filter":{"type":"string"}},"required":["dir"]};
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dir === undefined) && (missing0 = "dir")){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.from !== undefined){
const _errs1 = errors;
if(typeof data.from !== "string"){
validate91.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs3 = errors;
if(typeof data.to !== "string"){
validate91.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dir !== undefined){
let data2 = data.dir;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate91.errors = [{instancePath:instancePath+"/dir",schemaPath:"#/properties/dir/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "b") || (data2 === "f"))){
validate91.errors = [{instancePath:instancePath+"/dir",schemaPath:"#/properties/dir/enum",keyword:"enum",params:{allowedValues: schema63.properties.dir.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data3 = data.limit;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate91.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filter !== undefined){
const _errs9 = errors;
if(typeof data.filter !== "string"){
validate91.errors = [{instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
const getRoomStateWithKey_path = validate92;
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roomId === undefined) && (missing0 = "roomId")) || ((data.eventType === undefined) && (missing0 = "eventType"))) || ((data.stateKey === undefined) && (missing0 = "stateKey"))){
validate92.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
let data0 = data.roomId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate92.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventType !== undefined){
const _errs3 = errors;
if(typeof data.eventType !== "string"){
validate92.errors = [{instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stateKey !== undefined){
const _errs5 = errors;
if(typeof data.stateKey !== "string"){
validate92.errors = [{instancePath:instancePath+"/stateKey",schemaPath:"#/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
const getRoomStateWithKey_query = validate93;
const schema65 = {"$id":"getRoomStateWithKey_query","type":"object","properties":{"format":{"type":"string","enum":["content","event"]}}};
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
validate93.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "content") || (data0 === "event"))){
validate93.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema65.properties.format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
const getRoomSummary_path = validate94;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roomIdOrAlias === undefined) && (missing0 = "roomIdOrAlias")){
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomIdOrAlias !== undefined){
let data0 = data.roomIdOrAlias;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err0 = {instancePath:instancePath+"/roomIdOrAlias",schemaPath:"#/properties/roomIdOrAlias/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/roomIdOrAlias",schemaPath:"#/properties/roomIdOrAlias/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err2 = {instancePath:instancePath+"/roomIdOrAlias",schemaPath:"#/properties/roomIdOrAlias/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/roomIdOrAlias",schemaPath:"#/properties/roomIdOrAlias/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
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
const err4 = {instancePath:instancePath+"/roomIdOrAlias",schemaPath:"#/properties/roomIdOrAlias/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate94.errors = vErrors;
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
const getRoomSummary_query = validate95;
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.via !== undefined){
let data0 = data.via;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate95.errors = [{instancePath:instancePath+"/via/" + i0,schemaPath:"#/properties/via/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
const getRoomTags_path = validate96;
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.userId === undefined) && (missing0 = "userId")) || ((data.roomId === undefined) && (missing0 = "roomId"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userId !== undefined){
const _errs1 = errors;
if(typeof data.userId !== "string"){
validate96.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roomId !== undefined){
const _errs3 = errors;
if(typeof data.roomId !== "string"){
validate96.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
const getSpaceHierarchy_query = validate97;
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.suggested_only !== undefined){
const _errs1 = errors;
if(typeof data.suggested_only !== "boolean"){
validate97.errors = [{instancePath:instancePath+"/suggested_only",schemaPath:"#/properties/suggested_only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data1 = data.limit;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate97.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_depth !== undefined){
let data2 = data.max_depth;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate97.errors = [{instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs7 = errors;
if(typeof data.from !== "string"){
validate97.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
const getThreadRoots_query = validate98;
const schema70 = {"$id":"getThreadRoots_query","type":"object","properties":{"include":{"type":"string","enum":["all","participated"]},"limit":{"type":"integer"},"from":{"type":"string"}}};
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include !== undefined){
let data0 = data.include;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate98.errors = [{instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "all") || (data0 === "participated"))){
validate98.errors = [{instancePath:instancePath+"/include",schemaPath:"#/properties/include/enum",keyword:"enum",params:{allowedValues: schema70.properties.include.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data1 = data.limit;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate98.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs5 = errors;
if(typeof data.from !== "string"){
validate98.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
const getUrlPreview_query = validate99;
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.url !== undefined){
const _errs1 = errors;
if(typeof data.url !== "string"){
validate99.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ts !== undefined){
let data1 = data.ts;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate99.errors = [{instancePath:instancePath+"/ts",schemaPath:"#/properties/ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
const initialSync_query = validate100;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate100.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archived !== undefined){
const _errs3 = errors;
if(typeof data.archived !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
const inviteBy3PID_body = validate101;
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id_server === undefined) && (missing0 = "id_server")) || ((data.id_access_token === undefined) && (missing0 = "id_access_token"))) || ((data.medium === undefined) && (missing0 = "medium"))) || ((data.address === undefined) && (missing0 = "address"))){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id_server !== undefined){
const _errs1 = errors;
if(typeof data.id_server !== "string"){
validate102.errors = [{instancePath:instancePath+"/id_server",schemaPath:"#/properties/id_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_access_token !== undefined){
const _errs3 = errors;
if(typeof data.id_access_token !== "string"){
validate102.errors = [{instancePath:instancePath+"/id_access_token",schemaPath:"#/properties/id_access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.medium !== undefined){
const _errs5 = errors;
if(typeof data.medium !== "string"){
validate102.errors = [{instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs7 = errors;
if(typeof data.address !== "string"){
validate102.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}
const joinRoom_body = validate104;
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sender === undefined) && (missing0 = "sender")) || ((data.mxid === undefined) && (missing0 = "mxid"))) || ((data.token === undefined) && (missing0 = "token"))) || ((data.signatures === undefined) && (missing0 = "signatures"))){
validate105.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sender !== undefined){
let data0 = data.sender;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate105.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mxid !== undefined){
let data1 = data.mxid;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate105.errors = [{instancePath:instancePath+"/mxid",schemaPath:"#/properties/mxid/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/mxid",schemaPath:"#/properties/mxid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
const _errs5 = errors;
if(typeof data.token !== "string"){
validate105.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatures !== undefined){
let data3 = data.signatures;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs13 = errors;
if(typeof data4[key1] !== "string"){
validate105.errors = [{instancePath:instancePath+"/signatures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/signatures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.third_party_signed !== undefined){
const _errs1 = errors;
if(!(validate105(data.third_party_signed, {instancePath:instancePath+"/third_party_signed",parentData:data,parentDataProperty:"third_party_signed",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs2 = errors;
if(typeof data.reason !== "string"){
validate104.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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
const knockRoom_body = validate107;
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
validate107.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
const login_body = validate108;
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate109.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate108.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identifier !== undefined){
const _errs3 = errors;
if(!(validate109(data.identifier, {instancePath:instancePath+"/identifier",parentData:data,parentDataProperty:"identifier",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs4 = errors;
if(typeof data.user !== "string"){
validate108.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.medium !== undefined){
const _errs6 = errors;
if(typeof data.medium !== "string"){
validate108.errors = [{instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs8 = errors;
if(typeof data.address !== "string"){
validate108.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs10 = errors;
if(typeof data.password !== "string"){
validate108.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
const _errs12 = errors;
if(typeof data.token !== "string"){
validate108.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_id !== undefined){
const _errs14 = errors;
if(typeof data.device_id !== "string"){
validate108.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initial_device_display_name !== undefined){
const _errs16 = errors;
if(typeof data.initial_device_display_name !== "string"){
validate108.errors = [{instancePath:instancePath+"/initial_device_display_name",schemaPath:"#/properties/initial_device_display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refresh_token !== undefined){
const _errs18 = errors;
if(typeof data.refresh_token !== "boolean"){
validate108.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs18 === errors;
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
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
const peekEvents_query = validate111;
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.room_id === undefined) && (missing0 = "room_id")){
validate111.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.from !== undefined){
const _errs1 = errors;
if(typeof data.from !== "string"){
validate111.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined){
let data1 = data.timeout;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate111.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
const _errs5 = errors;
if(typeof data.room_id !== "string"){
validate111.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
const pingAppservice_path = validate112;
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.appserviceId === undefined) && (missing0 = "appserviceId")){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.appserviceId !== undefined){
if(typeof data.appserviceId !== "string"){
validate112.errors = [{instancePath:instancePath+"/appserviceId",schemaPath:"#/properties/appserviceId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
const pingAppservice_body = validate113;
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transaction_id !== undefined){
if(typeof data.transaction_id !== "string"){
validate113.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
const post3PIDs_body = validate114;
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.three_pid_creds === undefined) && (missing0 = "three_pid_creds")){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.three_pid_creds !== undefined){
let data0 = data.three_pid_creds;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.client_secret === undefined) && (missing1 = "client_secret")) || ((data0.id_server === undefined) && (missing1 = "id_server"))) || ((data0.id_access_token === undefined) && (missing1 = "id_access_token"))) || ((data0.sid === undefined) && (missing1 = "sid"))){
validate114.errors = [{instancePath:instancePath+"/three_pid_creds",schemaPath:"#/properties/three_pid_creds/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.client_secret !== undefined){
const _errs3 = errors;
if(typeof data0.client_secret !== "string"){
validate114.errors = [{instancePath:instancePath+"/three_pid_creds/client_secret",schemaPath:"#/properties/three_pid_creds/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.id_server !== undefined){
const _errs5 = errors;
if(typeof data0.id_server !== "string"){
validate114.errors = [{instancePath:instancePath+"/three_pid_creds/id_server",schemaPath:"#/properties/three_pid_creds/properties/id_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.id_access_token !== undefined){
const _errs7 = errors;
if(typeof data0.id_access_token !== "string"){
validate114.errors = [{instancePath:instancePath+"/three_pid_creds/id_access_token",schemaPath:"#/properties/three_pid_creds/properties/id_access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.sid !== undefined){
const _errs9 = errors;
if(typeof data0.sid !== "string"){
validate114.errors = [{instancePath:instancePath+"/three_pid_creds/sid",schemaPath:"#/properties/three_pid_creds/properties/sid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate114.errors = [{instancePath:instancePath+"/three_pid_creds",schemaPath:"#/properties/three_pid_creds/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
const postPusher_body = validate115;
const schema84 = {"$id":"postPusher_body","type":"object","properties":{"pushkey":{"type":"string"},"kind":{"type":["string","null"]},"app_id":{"type":"string"},"app_display_name":{"type":"string"},"device_display_name":{"type":"string"},"profile_tag":{"type":"string"},"lang":{"type":"string"},"data":{"type":"object","properties":{"url":{"type":"string"},"format":{"type":"string","enum":["event_id_only"]}}},"append":{"type":"boolean"}},"required":["kind","app_id","pushkey"]};
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.app_id === undefined) && (missing0 = "app_id"))) || ((data.pushkey === undefined) && (missing0 = "pushkey"))){
validate115.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.pushkey !== undefined){
const _errs1 = errors;
if(typeof data.pushkey !== "string"){
validate115.errors = [{instancePath:instancePath+"/pushkey",schemaPath:"#/properties/pushkey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate115.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema84.properties.kind.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_id !== undefined){
const _errs5 = errors;
if(typeof data.app_id !== "string"){
validate115.errors = [{instancePath:instancePath+"/app_id",schemaPath:"#/properties/app_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_display_name !== undefined){
const _errs7 = errors;
if(typeof data.app_display_name !== "string"){
validate115.errors = [{instancePath:instancePath+"/app_display_name",schemaPath:"#/properties/app_display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_display_name !== undefined){
const _errs9 = errors;
if(typeof data.device_display_name !== "string"){
validate115.errors = [{instancePath:instancePath+"/device_display_name",schemaPath:"#/properties/device_display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_tag !== undefined){
const _errs11 = errors;
if(typeof data.profile_tag !== "string"){
validate115.errors = [{instancePath:instancePath+"/profile_tag",schemaPath:"#/properties/profile_tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lang !== undefined){
const _errs13 = errors;
if(typeof data.lang !== "string"){
validate115.errors = [{instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data7 = data.data;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.url !== undefined){
const _errs17 = errors;
if(typeof data7.url !== "string"){
validate115.errors = [{instancePath:instancePath+"/data/url",schemaPath:"#/properties/data/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.format !== undefined){
let data9 = data7.format;
const _errs19 = errors;
if(typeof data9 !== "string"){
validate115.errors = [{instancePath:instancePath+"/data/format",schemaPath:"#/properties/data/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data9 === "event_id_only")){
validate115.errors = [{instancePath:instancePath+"/data/format",schemaPath:"#/properties/data/properties/format/enum",keyword:"enum",params:{allowedValues: schema84.properties.data.properties.format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.append !== undefined){
const _errs21 = errors;
if(typeof data.append !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
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
else {
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
const postReceipt_path = validate116;
const schema85 = {"$id":"postReceipt_path","type":"object","properties":{"roomId":{"type":"string","pattern":"^!"},"receiptType":{"type":"string","enum":["m.read","m.read.private","m.fully_read"]},"eventId":{"type":"string","pattern":"^\\$"}},"required":["roomId","receiptType","eventId"]};
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roomId === undefined) && (missing0 = "roomId")) || ((data.receiptType === undefined) && (missing0 = "receiptType"))) || ((data.eventId === undefined) && (missing0 = "eventId"))){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
let data0 = data.roomId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate116.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receiptType !== undefined){
let data1 = data.receiptType;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate116.errors = [{instancePath:instancePath+"/receiptType",schemaPath:"#/properties/receiptType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "m.read") || (data1 === "m.read.private")) || (data1 === "m.fully_read"))){
validate116.errors = [{instancePath:instancePath+"/receiptType",schemaPath:"#/properties/receiptType/enum",keyword:"enum",params:{allowedValues: schema85.properties.receiptType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventId !== undefined){
let data2 = data.eventId;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
validate116.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
const postReceipt_body = validate117;
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.thread_id !== undefined){
if(typeof data.thread_id !== "string"){
validate117.errors = [{instancePath:instancePath+"/thread_id",schemaPath:"#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
const postRoomKeysVersion_body = validate118;
const schema87 = {"$id":"postRoomKeysVersion_body","type":"object","properties":{"algorithm":{"type":"string","enum":["m.megolm_backup.v1.curve25519-aes-sha2"]},"auth_data":{"type":"object"}},"required":["algorithm","auth_data"]};
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.algorithm === undefined) && (missing0 = "algorithm")) || ((data.auth_data === undefined) && (missing0 = "auth_data"))){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.algorithm !== undefined){
let data0 = data.algorithm;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate118.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.megolm_backup.v1.curve25519-aes-sha2")){
validate118.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema87.properties.algorithm.enum},message:"must be equal to one of the allowed values"}];
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
validate118.errors = [{instancePath:instancePath+"/auth_data",schemaPath:"#/properties/auth_data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
const putRoomKeyBySessionId_body = validate119;
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.first_message_index === undefined) && (missing0 = "first_message_index")) || ((data.forwarded_count === undefined) && (missing0 = "forwarded_count"))) || ((data.is_verified === undefined) && (missing0 = "is_verified"))) || ((data.session_data === undefined) && (missing0 = "session_data"))){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.first_message_index !== undefined){
let data0 = data.first_message_index;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate120.errors = [{instancePath:instancePath+"/first_message_index",schemaPath:"#/properties/first_message_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate120.errors = [{instancePath:instancePath+"/forwarded_count",schemaPath:"#/properties/forwarded_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate120.errors = [{instancePath:instancePath+"/is_verified",schemaPath:"#/properties/is_verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate120.errors = [{instancePath:instancePath+"/session_data",schemaPath:"#/properties/session_data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
validate119.errors = vErrors;
return errors === 0;
}
const putRoomKeys_body = validate122;
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.first_message_index === undefined) && (missing0 = "first_message_index")) || ((data.forwarded_count === undefined) && (missing0 = "forwarded_count"))) || ((data.is_verified === undefined) && (missing0 = "is_verified"))) || ((data.session_data === undefined) && (missing0 = "session_data"))){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.first_message_index !== undefined){
let data0 = data.first_message_index;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate124.errors = [{instancePath:instancePath+"/first_message_index",schemaPath:"#/properties/first_message_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate124.errors = [{instancePath:instancePath+"/forwarded_count",schemaPath:"#/properties/forwarded_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate124.errors = [{instancePath:instancePath+"/is_verified",schemaPath:"#/properties/is_verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate124.errors = [{instancePath:instancePath+"/session_data",schemaPath:"#/properties/session_data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sessions === undefined) && (missing0 = "sessions")){
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate124(data0[key0], {instancePath:instancePath+"/sessions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rooms === undefined) && (missing0 = "rooms")){
validate122.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(pattern0.test(key0)){
const _errs3 = errors;
if(!(validate123(data0[key0], {instancePath:instancePath+"/rooms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
validate122.errors = [{instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
const putRoomKeysByRoomId_body = validate127;
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sessions === undefined) && (missing0 = "sessions")){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate124(data0[key0], {instancePath:instancePath+"/sessions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
validate127.errors = vErrors;
return errors === 0;
}
const putRoomKeysVersion_body = validate131;
const schema95 = {"$id":"putRoomKeysVersion_body","type":"object","properties":{"algorithm":{"type":"string","enum":["m.megolm_backup.v1.curve25519-aes-sha2"]},"auth_data":{"type":"object"},"version":{"type":"string"}},"required":["algorithm","auth_data"]};
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.algorithm === undefined) && (missing0 = "algorithm")) || ((data.auth_data === undefined) && (missing0 = "auth_data"))){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.algorithm !== undefined){
let data0 = data.algorithm;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate131.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.megolm_backup.v1.curve25519-aes-sha2")){
validate131.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema95.properties.algorithm.enum},message:"must be equal to one of the allowed values"}];
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
validate131.errors = [{instancePath:instancePath+"/auth_data",schemaPath:"#/properties/auth_data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs5 = errors;
if(typeof data.version !== "string"){
validate131.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
const queryKeys_body = validate132;
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_keys === undefined) && (missing0 = "device_keys")){
validate132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.timeout !== undefined){
let data0 = data.timeout;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate132.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_keys !== undefined){
let data1 = data.device_keys;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
var valid1 = true;
for(const key0 in data1){
if(pattern1.test(key0)){
let data2 = data1[key0];
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate132.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/device_keys/patternProperties/%5E%40/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/device_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device_keys/patternProperties/%5E%40/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/device_keys",schemaPath:"#/properties/device_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
const queryLocationByAlias_query = validate133;
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.alias === undefined) && (missing0 = "alias")){
validate133.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.alias !== undefined){
if(typeof data.alias !== "string"){
validate133.errors = [{instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
const queryLocationByProtocol_query = validate134;
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined){
let data0 = data.fields;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs4 = errors;
if(typeof data0[key0] !== "string"){
validate134.errors = [{instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
const queryPublicRooms_query = validate135;
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server !== undefined){
if(typeof data.server !== "string"){
validate135.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
const queryPublicRooms_body = validate136;
const schema100 = {"$id":"queryPublicRooms_body","type":"object","properties":{"limit":{"type":"integer"},"since":{"type":"string"},"filter":{"type":"object","properties":{"generic_search_term":{"type":"string"},"room_types":{"type":"array","items":{"type":["string","null"]}}}},"include_all_networks":{"type":"boolean"},"third_party_instance_id":{"type":"string"}}};
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate136.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
const _errs3 = errors;
if(typeof data.since !== "string"){
validate136.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filter !== undefined){
let data2 = data.filter;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.generic_search_term !== undefined){
const _errs7 = errors;
if(typeof data2.generic_search_term !== "string"){
validate136.errors = [{instancePath:instancePath+"/filter/generic_search_term",schemaPath:"#/properties/filter/properties/generic_search_term/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.room_types !== undefined){
let data4 = data2.room_types;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate136.errors = [{instancePath:instancePath+"/filter/room_types/" + i0,schemaPath:"#/properties/filter/properties/room_types/items/type",keyword:"type",params:{type: schema100.properties.filter.properties.room_types.items.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/filter/room_types",schemaPath:"#/properties/filter/properties/room_types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include_all_networks !== undefined){
const _errs13 = errors;
if(typeof data.include_all_networks !== "boolean"){
validate136.errors = [{instancePath:instancePath+"/include_all_networks",schemaPath:"#/properties/include_all_networks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.third_party_instance_id !== undefined){
const _errs15 = errors;
if(typeof data.third_party_instance_id !== "string"){
validate136.errors = [{instancePath:instancePath+"/third_party_instance_id",schemaPath:"#/properties/third_party_instance_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate136.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
const queryUserByID_query = validate137;
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.userid === undefined) && (missing0 = "userid")){
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userid !== undefined){
if(typeof data.userid !== "string"){
validate137.errors = [{instancePath:instancePath+"/userid",schemaPath:"#/properties/userid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
const redactEvent_path = validate138;
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roomId === undefined) && (missing0 = "roomId")) || ((data.eventId === undefined) && (missing0 = "eventId"))) || ((data.txnId === undefined) && (missing0 = "txnId"))){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
let data0 = data.roomId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate138.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate138.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventId !== undefined){
let data1 = data.eventId;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
validate138.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate138.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txnId !== undefined){
const _errs5 = errors;
if(typeof data.txnId !== "string"){
validate138.errors = [{instancePath:instancePath+"/txnId",schemaPath:"#/properties/txnId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
const redirectToIdP_path = validate139;
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idpId === undefined) && (missing0 = "idpId")){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.idpId !== undefined){
if(typeof data.idpId !== "string"){
validate139.errors = [{instancePath:instancePath+"/idpId",schemaPath:"#/properties/idpId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
const redirectToIdP_query = validate140;
const schema104 = {"$id":"redirectToIdP_query","type":"object","properties":{"redirectUrl":{"type":"string"},"action":{"type":"string","enum":["login","register"]}},"required":["redirectUrl"]};
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.redirectUrl === undefined) && (missing0 = "redirectUrl")){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.redirectUrl !== undefined){
const _errs1 = errors;
if(typeof data.redirectUrl !== "string"){
validate140.errors = [{instancePath:instancePath+"/redirectUrl",schemaPath:"#/properties/redirectUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data1 = data.action;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate140.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "login") || (data1 === "register"))){
validate140.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema104.properties.action.enum},message:"must be equal to one of the allowed values"}];
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
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
const refresh_body = validate141;
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.refresh_token === undefined) && (missing0 = "refresh_token")){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.refresh_token !== undefined){
if(typeof data.refresh_token !== "string"){
validate141.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
const register_query = validate142;
const schema106 = {"$id":"register_query","type":"object","properties":{"kind":{"type":"string","enum":["guest","user"]}}};
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
validate142.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "guest") || (data0 === "user"))){
validate142.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema106.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
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
const register_body = validate143;
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate144.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs4 = errors;
if(typeof data.session !== "string"){
validate144.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth !== undefined){
const _errs1 = errors;
if(!(validate144(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
const _errs2 = errors;
if(typeof data.username !== "string"){
validate143.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(typeof data.password !== "string"){
validate143.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_id !== undefined){
const _errs6 = errors;
if(typeof data.device_id !== "string"){
validate143.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initial_device_display_name !== undefined){
const _errs8 = errors;
if(typeof data.initial_device_display_name !== "string"){
validate143.errors = [{instancePath:instancePath+"/initial_device_display_name",schemaPath:"#/properties/initial_device_display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inhibit_login !== undefined){
const _errs10 = errors;
if(typeof data.inhibit_login !== "boolean"){
validate143.errors = [{instancePath:instancePath+"/inhibit_login",schemaPath:"#/properties/inhibit_login/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refresh_token !== undefined){
const _errs12 = errors;
if(typeof data.refresh_token !== "boolean"){
validate143.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
const registrationTokenValidity_query = validate146;
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.token === undefined) && (missing0 = "token")){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.token !== undefined){
if(typeof data.token !== "string"){
validate146.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
const reportRoom_body = validate147;
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reason === undefined) && (missing0 = "reason")){
validate147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
validate147.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
const requestOpenIdToken_body = validate148;
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
validate148.errors = vErrors;
return errors === 0;
}
const requestTokenTo3PIDEmail_body = validate149;
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.client_secret === undefined) && (missing0 = "client_secret")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.send_attempt === undefined) && (missing0 = "send_attempt"))){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client_secret !== undefined){
const _errs1 = errors;
if(typeof data.client_secret !== "string"){
validate150.errors = [{instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs3 = errors;
if(typeof data.email !== "string"){
validate150.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.send_attempt !== undefined){
let data2 = data.send_attempt;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate150.errors = [{instancePath:instancePath+"/send_attempt",schemaPath:"#/properties/send_attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_link !== undefined){
const _errs7 = errors;
if(typeof data.next_link !== "string"){
validate150.errors = [{instancePath:instancePath+"/next_link",schemaPath:"#/properties/next_link/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_server !== undefined){
const _errs9 = errors;
if(typeof data.id_server !== "string"){
validate150.errors = [{instancePath:instancePath+"/id_server",schemaPath:"#/properties/id_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_access_token !== undefined){
const _errs11 = errors;
if(typeof data.id_access_token !== "string"){
validate150.errors = [{instancePath:instancePath+"/id_access_token",schemaPath:"#/properties/id_access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
validate149.errors = vErrors;
return errors === 0;
}
const requestTokenTo3PIDMSISDN_body = validate152;
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.client_secret === undefined) && (missing0 = "client_secret")) || ((data.country === undefined) && (missing0 = "country"))) || ((data.phone_number === undefined) && (missing0 = "phone_number"))) || ((data.send_attempt === undefined) && (missing0 = "send_attempt"))){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.client_secret !== undefined){
const _errs1 = errors;
if(typeof data.client_secret !== "string"){
validate153.errors = [{instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs3 = errors;
if(typeof data.country !== "string"){
validate153.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
const _errs5 = errors;
if(typeof data.phone_number !== "string"){
validate153.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.send_attempt !== undefined){
let data3 = data.send_attempt;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate153.errors = [{instancePath:instancePath+"/send_attempt",schemaPath:"#/properties/send_attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_link !== undefined){
const _errs9 = errors;
if(typeof data.next_link !== "string"){
validate153.errors = [{instancePath:instancePath+"/next_link",schemaPath:"#/properties/next_link/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_server !== undefined){
const _errs11 = errors;
if(typeof data.id_server !== "string"){
validate153.errors = [{instancePath:instancePath+"/id_server",schemaPath:"#/properties/id_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_access_token !== undefined){
const _errs13 = errors;
if(typeof data.id_access_token !== "string"){
validate153.errors = [{instancePath:instancePath+"/id_access_token",schemaPath:"#/properties/id_access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
validate152.errors = vErrors;
return errors === 0;
}
const search_query = validate155;
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next_batch !== undefined){
if(typeof data.next_batch !== "string"){
validate155.errors = [{instancePath:instancePath+"/next_batch",schemaPath:"#/properties/next_batch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
const search_body = validate156;
const schema117 = {"$id":"search_body","type":"object","properties":{"search_categories":{"type":"object","properties":{"room_events":{"type":"object","properties":{"search_term":{"type":"string"},"keys":{"type":"array","items":{"type":"string","enum":["content.body","content.name","content.topic"]}},"filter":{"$ref":"contract#/$defs/RoomEventFilter"},"order_by":{"type":"string","enum":["recent","rank"]},"event_context":{"type":"object","properties":{"before_limit":{"type":"integer"},"after_limit":{"type":"integer"},"include_profile":{"type":"boolean"}}},"include_state":{"type":"boolean"},"groupings":{"type":"object","properties":{"group_by":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","enum":["room_id","sender"]}}}}}}},"required":["search_term"]}}}},"required":["search_categories"]};
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate157.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(!pattern1.test(data2)){
validate157.errors = [{instancePath:instancePath+"/not_senders/" + i0,schemaPath:"#/properties/not_senders/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/not_senders/" + i0,schemaPath:"#/properties/not_senders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate157.errors = [{instancePath:instancePath+"/not_senders",schemaPath:"#/properties/not_senders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate157.errors = [{instancePath:instancePath+"/not_types/" + i1,schemaPath:"#/properties/not_types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/not_types",schemaPath:"#/properties/not_types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern1.test(data6)){
validate157.errors = [{instancePath:instancePath+"/senders/" + i2,schemaPath:"#/properties/senders/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/senders/" + i2,schemaPath:"#/properties/senders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate157.errors = [{instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate157.errors = [{instancePath:instancePath+"/types/" + i3,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate157.errors = [{instancePath:instancePath+"/unread_thread_notifications",schemaPath:"#/properties/unread_thread_notifications/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate157.errors = [{instancePath:instancePath+"/lazy_load_members",schemaPath:"#/properties/lazy_load_members/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate157.errors = [{instancePath:instancePath+"/include_redundant_members",schemaPath:"#/properties/include_redundant_members/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!pattern0.test(data13)){
validate157.errors = [{instancePath:instancePath+"/not_rooms/" + i4,schemaPath:"#/properties/not_rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/not_rooms/" + i4,schemaPath:"#/properties/not_rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate157.errors = [{instancePath:instancePath+"/not_rooms",schemaPath:"#/properties/not_rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern0.test(data15)){
validate157.errors = [{instancePath:instancePath+"/rooms/" + i5,schemaPath:"#/properties/rooms/items/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/rooms/" + i5,schemaPath:"#/properties/rooms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate157.errors = [{instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate157.errors = [{instancePath:instancePath+"/contains_url",schemaPath:"#/properties/contains_url/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.search_categories === undefined) && (missing0 = "search_categories")){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
let missing1;
if((data1.search_term === undefined) && (missing1 = "search_term")){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events",schemaPath:"#/properties/search_categories/properties/room_events/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.search_term !== undefined){
const _errs5 = errors;
if(typeof data1.search_term !== "string"){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/search_term",schemaPath:"#/properties/search_categories/properties/room_events/properties/search_term/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.keys !== undefined){
let data3 = data1.keys;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(typeof data4 !== "string"){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/keys/" + i0,schemaPath:"#/properties/search_categories/properties/room_events/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "content.body") || (data4 === "content.name")) || (data4 === "content.topic"))){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/keys/" + i0,schemaPath:"#/properties/search_categories/properties/room_events/properties/keys/items/enum",keyword:"enum",params:{allowedValues: schema117.properties.search_categories.properties.room_events.properties.keys.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/keys",schemaPath:"#/properties/search_categories/properties/room_events/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.filter !== undefined){
const _errs11 = errors;
if(!(validate157(data1.filter, {instancePath:instancePath+"/search_categories/room_events/filter",parentData:data1,parentDataProperty:"filter",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.order_by !== undefined){
let data6 = data1.order_by;
const _errs12 = errors;
if(typeof data6 !== "string"){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/order_by",schemaPath:"#/properties/search_categories/properties/room_events/properties/order_by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "recent") || (data6 === "rank"))){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/order_by",schemaPath:"#/properties/search_categories/properties/room_events/properties/order_by/enum",keyword:"enum",params:{allowedValues: schema117.properties.search_categories.properties.room_events.properties.order_by.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.event_context !== undefined){
let data7 = data1.event_context;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.before_limit !== undefined){
let data8 = data7.before_limit;
const _errs16 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/event_context/before_limit",schemaPath:"#/properties/search_categories/properties/room_events/properties/event_context/properties/before_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.after_limit !== undefined){
let data9 = data7.after_limit;
const _errs18 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/event_context/after_limit",schemaPath:"#/properties/search_categories/properties/room_events/properties/event_context/properties/after_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.include_profile !== undefined){
const _errs20 = errors;
if(typeof data7.include_profile !== "boolean"){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/event_context/include_profile",schemaPath:"#/properties/search_categories/properties/room_events/properties/event_context/properties/include_profile/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/event_context",schemaPath:"#/properties/search_categories/properties/room_events/properties/event_context/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.include_state !== undefined){
const _errs22 = errors;
if(typeof data1.include_state !== "boolean"){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/include_state",schemaPath:"#/properties/search_categories/properties/room_events/properties/include_state/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.groupings !== undefined){
let data12 = data1.groupings;
const _errs24 = errors;
if(errors === _errs24){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.group_by !== undefined){
let data13 = data12.group_by;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data13)){
var valid6 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs28 = errors;
if(errors === _errs28){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.key !== undefined){
let data15 = data14.key;
if(typeof data15 !== "string"){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/groupings/group_by/" + i1+"/key",schemaPath:"#/properties/search_categories/properties/room_events/properties/groupings/properties/group_by/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data15 === "room_id") || (data15 === "sender"))){
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/groupings/group_by/" + i1+"/key",schemaPath:"#/properties/search_categories/properties/room_events/properties/groupings/properties/group_by/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema117.properties.search_categories.properties.room_events.properties.groupings.properties.group_by.items.properties.key.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/groupings/group_by/" + i1,schemaPath:"#/properties/search_categories/properties/room_events/properties/groupings/properties/group_by/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/groupings/group_by",schemaPath:"#/properties/search_categories/properties/room_events/properties/groupings/properties/group_by/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events/groupings",schemaPath:"#/properties/search_categories/properties/room_events/properties/groupings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
}
else {
validate156.errors = [{instancePath:instancePath+"/search_categories/room_events",schemaPath:"#/properties/search_categories/properties/room_events/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/search_categories",schemaPath:"#/properties/search_categories/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const searchUserDirectory_body = validate159;
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.search_term === undefined) && (missing0 = "search_term")){
validate159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.search_term !== undefined){
const _errs1 = errors;
if(typeof data.search_term !== "string"){
validate159.errors = [{instancePath:instancePath+"/search_term",schemaPath:"#/properties/search_term/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data1 = data.limit;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate159.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
const sendMessage_path = validate160;
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.roomId === undefined) && (missing0 = "roomId")) || ((data.eventType === undefined) && (missing0 = "eventType"))) || ((data.txnId === undefined) && (missing0 = "txnId"))){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.roomId !== undefined){
let data0 = data.roomId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate160.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventType !== undefined){
const _errs3 = errors;
if(typeof data.eventType !== "string"){
validate160.errors = [{instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txnId !== undefined){
const _errs5 = errors;
if(typeof data.txnId !== "string"){
validate160.errors = [{instancePath:instancePath+"/txnId",schemaPath:"#/properties/txnId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
const sendToDevice_path = validate161;
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.eventType === undefined) && (missing0 = "eventType")) || ((data.txnId === undefined) && (missing0 = "txnId"))){
validate161.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.eventType !== undefined){
const _errs1 = errors;
if(typeof data.eventType !== "string"){
validate161.errors = [{instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txnId !== undefined){
const _errs3 = errors;
if(typeof data.txnId !== "string"){
validate161.errors = [{instancePath:instancePath+"/txnId",schemaPath:"#/properties/txnId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
const sendToDevice_body = validate162;
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messages === undefined) && (missing0 = "messages")){
validate162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.messages !== undefined){
let data0 = data.messages;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
var valid1 = true;
for(const key0 in data0){
if(pattern1.test(key0)){
let data1 = data0[key0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate162.errors = [{instancePath:instancePath+"/messages/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/messages/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate162.errors = [{instancePath:instancePath+"/messages/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/messages/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate162.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}
const setAdminLockUser_body = validate163;
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.locked === undefined) && (missing0 = "locked")){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.locked !== undefined){
if(typeof data.locked !== "boolean"){
validate163.errors = [{instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
const setAdminSuspendUser_body = validate164;
function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.suspended === undefined) && (missing0 = "suspended")){
validate164.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.suspended !== undefined){
if(typeof data.suspended !== "boolean"){
validate164.errors = [{instancePath:instancePath+"/suspended",schemaPath:"#/properties/suspended/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
const setPresence_body = validate165;
const schema125 = {"$id":"setPresence_body","type":"object","properties":{"presence":{"type":"string","enum":["online","offline","unavailable"]},"status_msg":{"type":"string"}},"required":["presence"]};
function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.presence === undefined) && (missing0 = "presence")){
validate165.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.presence !== undefined){
let data0 = data.presence;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate165.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "online") || (data0 === "offline")) || (data0 === "unavailable"))){
validate165.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/enum",keyword:"enum",params:{allowedValues: schema125.properties.presence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_msg !== undefined){
const _errs3 = errors;
if(typeof data.status_msg !== "string"){
validate165.errors = [{instancePath:instancePath+"/status_msg",schemaPath:"#/properties/status_msg/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
const setProfileField_body = validate166;
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate166.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
}
else {
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
const setPushRule_query = validate167;
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.before !== undefined){
const _errs1 = errors;
if(typeof data.before !== "string"){
validate167.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs3 = errors;
if(typeof data.after !== "string"){
validate167.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
const setPushRule_body = validate168;
const schema128 = {"$id":"setPushRule_body","type":"object","properties":{"actions":{"type":"array","items":{"type":["string","object"]}},"conditions":{"type":"array","items":{"$ref":"contract#/$defs/PushCondition"}},"pattern":{"type":"string"}},"required":["actions"]};
const schema129 = {"type":"object","properties":{"kind":{"type":"string"},"key":{"type":"string"},"pattern":{"type":"string"},"is":{"type":"string"},"value":{"type":["string","integer","boolean","null"]}},"required":["kind"]};
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate169.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(typeof data.kind !== "string"){
validate169.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate169.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate169.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate169.errors = [{instancePath:instancePath+"/is",schemaPath:"#/properties/is/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate169.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema129.properties.value.type},message:"must be string,integer,boolean,null"}];
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
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.actions === undefined) && (missing0 = "actions")){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate168.errors = [{instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: schema128.properties.actions.items.type},message:"must be string,object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data2 = data.conditions;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate169(data2[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
const _errs8 = errors;
if(typeof data.pattern !== "string"){
validate168.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
const setPushRuleActions_body = validate171;
const schema130 = {"$id":"setPushRuleActions_body","type":"object","properties":{"actions":{"type":"array","items":{"type":["string","object"]}}},"required":["actions"]};
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.actions === undefined) && (missing0 = "actions")){
validate171.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate171.errors = [{instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: schema130.properties.actions.items.type},message:"must be string,object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate171.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
const setPushRuleEnabled_body = validate172;
function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enabled === undefined) && (missing0 = "enabled")){
validate172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
validate172.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
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
const setReadMarker_body = validate173;
function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["m.fully_read"] !== undefined){
const _errs1 = errors;
if(typeof data["m.fully_read"] !== "string"){
validate173.errors = [{instancePath:instancePath+"/m.fully_read",schemaPath:"#/properties/m.fully_read/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.read"] !== undefined){
const _errs3 = errors;
if(typeof data["m.read"] !== "string"){
validate173.errors = [{instancePath:instancePath+"/m.read",schemaPath:"#/properties/m.read/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.read.private"] !== undefined){
const _errs5 = errors;
if(typeof data["m.read.private"] !== "string"){
validate173.errors = [{instancePath:instancePath+"/m.read.private",schemaPath:"#/properties/m.read.private/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
const setRoomAlias_body = validate174;
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.room_id === undefined) && (missing0 = "room_id")){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.room_id !== undefined){
let data0 = data.room_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate174.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate174.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
const setRoomTag_body = validate175;
function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order !== undefined){
let data0 = data.order;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate176.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate176(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
validate175.errors = vErrors;
return errors === 0;
}
const setRoomVisibilityOnDirectory_body = validate178;
const schema136 = {"$id":"setRoomVisibilityOnDirectory_body","type":"object","properties":{"visibility":{"type":"string","enum":["private","public"]}}};
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.visibility !== undefined){
let data0 = data.visibility;
if(typeof data0 !== "string"){
validate178.errors = [{instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "private") || (data0 === "public"))){
validate178.errors = [{instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema136.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
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
const setTyping_path = validate179;
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.userId === undefined) && (missing0 = "userId")) || ((data.roomId === undefined) && (missing0 = "roomId"))){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userId !== undefined){
let data0 = data.userId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate179.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate179.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roomId !== undefined){
let data1 = data.roomId;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate179.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate179.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
const setTyping_body = validate180;
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.typing === undefined) && (missing0 = "typing")){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.typing !== undefined){
const _errs1 = errors;
if(typeof data.typing !== "boolean"){
validate180.errors = [{instancePath:instancePath+"/typing",schemaPath:"#/properties/typing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined){
let data1 = data.timeout;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate180.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
const sync_query = validate181;
const schema139 = {"$id":"sync_query","type":"object","properties":{"filter":{"type":"string"},"since":{"type":"string"},"full_state":{"type":"boolean"},"set_presence":{"type":"string","enum":["offline","online","unavailable"]},"timeout":{"type":"integer"},"use_state_after":{"type":"boolean"}}};
function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filter !== undefined){
const _errs1 = errors;
if(typeof data.filter !== "string"){
validate181.errors = [{instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
const _errs3 = errors;
if(typeof data.since !== "string"){
validate181.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.full_state !== undefined){
const _errs5 = errors;
if(typeof data.full_state !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/full_state",schemaPath:"#/properties/full_state/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.set_presence !== undefined){
let data3 = data.set_presence;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate181.errors = [{instancePath:instancePath+"/set_presence",schemaPath:"#/properties/set_presence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "offline") || (data3 === "online")) || (data3 === "unavailable"))){
validate181.errors = [{instancePath:instancePath+"/set_presence",schemaPath:"#/properties/set_presence/enum",keyword:"enum",params:{allowedValues: schema139.properties.set_presence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined){
let data4 = data.timeout;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate181.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_state_after !== undefined){
const _errs11 = errors;
if(typeof data.use_state_after !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/use_state_after",schemaPath:"#/properties/use_state_after/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}
const updateAppserviceRoomDirectoryVisibility_path = validate182;
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.networkId === undefined) && (missing0 = "networkId")) || ((data.roomId === undefined) && (missing0 = "roomId"))){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.networkId !== undefined){
const _errs1 = errors;
if(typeof data.networkId !== "string"){
validate182.errors = [{instancePath:instancePath+"/networkId",schemaPath:"#/properties/networkId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roomId !== undefined){
const _errs3 = errors;
if(typeof data.roomId !== "string"){
validate182.errors = [{instancePath:instancePath+"/roomId",schemaPath:"#/properties/roomId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
const updateAppserviceRoomDirectoryVisibility_body = validate183;
const schema141 = {"$id":"updateAppserviceRoomDirectoryVisibility_body","type":"object","properties":{"visibility":{"type":"string","enum":["public","private"]}},"required":["visibility"]};
function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.visibility === undefined) && (missing0 = "visibility")){
validate183.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.visibility !== undefined){
let data0 = data.visibility;
if(typeof data0 !== "string"){
validate183.errors = [{instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "public") || (data0 === "private"))){
validate183.errors = [{instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema141.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
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
const updateDevice_body = validate184;
function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
validate184.errors = [{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
const upgradeRoom_body = validate185;
function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.new_version === undefined) && (missing0 = "new_version")){
validate185.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.new_version !== undefined){
const _errs1 = errors;
if(typeof data.new_version !== "string"){
validate185.errors = [{instancePath:instancePath+"/new_version",schemaPath:"#/properties/new_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additional_creators !== undefined){
let data1 = data.additional_creators;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate185.errors = [{instancePath:instancePath+"/additional_creators/" + i0,schemaPath:"#/properties/additional_creators/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate185.errors = [{instancePath:instancePath+"/additional_creators",schemaPath:"#/properties/additional_creators/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
const uploadContent_query = validate186;
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filename !== undefined){
if(typeof data.filename !== "string"){
validate186.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
const uploadCrossSigningKeys_body = validate187;
const schema146 = {"type":"object","properties":{"user_id":{"type":"string"},"usage":{"type":"array","items":{"type":"string","enum":["master","self_signing","user_signing"]}},"keys":{"type":"object","additionalProperties":{"type":"string"},"minProperties":1,"maxProperties":1},"signatures":{"type":"object"}},"required":["user_id","usage","keys"]};
function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.keys === undefined) && (missing0 = "keys"))){
validate188.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(typeof data.user_id !== "string"){
validate188.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate188.errors = [{instancePath:instancePath+"/usage/" + i0,schemaPath:"#/properties/usage/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "master") || (data2 === "self_signing")) || (data2 === "user_signing"))){
validate188.errors = [{instancePath:instancePath+"/usage/" + i0,schemaPath:"#/properties/usage/items/enum",keyword:"enum",params:{allowedValues: schema146.properties.usage.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate188.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data3).length < 1){
validate188.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key0 in data3){
const _errs10 = errors;
if(typeof data3[key0] !== "string"){
validate188.errors = [{instancePath:instancePath+"/keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/keys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate188.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate188.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}
function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate192.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs4 = errors;
if(typeof data.session !== "string"){
validate192.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.master_key !== undefined){
const _errs1 = errors;
if(!(validate188(data.master_key, {instancePath:instancePath+"/master_key",parentData:data,parentDataProperty:"master_key",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.self_signing_key !== undefined){
const _errs2 = errors;
if(!(validate188(data.self_signing_key, {instancePath:instancePath+"/self_signing_key",parentData:data,parentDataProperty:"self_signing_key",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_signing_key !== undefined){
const _errs3 = errors;
if(!(validate188(data.user_signing_key, {instancePath:instancePath+"/user_signing_key",parentData:data,parentDataProperty:"user_signing_key",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth !== undefined){
const _errs4 = errors;
if(!(validate192(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}
const uploadCrossSigningSignatures_body = validate194;
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
var valid0 = true;
for(const key0 in data){
if(pattern1.test(key0)){
let data0 = data[key0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate194.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate194.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
const uploadKeys_body = validate195;
function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.device_id === undefined) && (missing0 = "device_id"))) || ((data.algorithms === undefined) && (missing0 = "algorithms"))) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.signatures === undefined) && (missing0 = "signatures"))){
validate196.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate196.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate196.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath:instancePath+"/algorithms/" + i0,schemaPath:"#/properties/algorithms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate196.errors = [{instancePath:instancePath+"/algorithms",schemaPath:"#/properties/algorithms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate196.errors = [{instancePath:instancePath+"/keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/keys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate196.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(pattern1.test(key1)){
let data7 = data6[key1];
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
const _errs19 = errors;
if(typeof data7[key2] !== "string"){
validate196.errors = [{instancePath:instancePath+"/signatures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/patternProperties/%5E%40/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate196.errors = [{instancePath:instancePath+"/signatures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate196.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}
function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(pattern1.test(key1)){
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
validate198.errors = vErrors;
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
validate198.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}
function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device_keys !== undefined){
const _errs1 = errors;
if(!(validate196(data.device_keys, {instancePath:instancePath+"/device_keys",parentData:data,parentDataProperty:"device_keys",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.one_time_keys !== undefined){
const _errs2 = errors;
if(!(validate198(data.one_time_keys, {instancePath:instancePath+"/one_time_keys",parentData:data,parentDataProperty:"one_time_keys",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fallback_keys !== undefined){
const _errs3 = errors;
if(!(validate198(data.fallback_keys, {instancePath:instancePath+"/fallback_keys",parentData:data,parentDataProperty:"fallback_keys",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}

export const requests = {
  add3PID: { path: undefined, query: undefined, queryKinds: {}, body: add3PID_body },
  ban: { path: ban_path, query: undefined, queryKinds: {}, body: ban_body },
  bind3PID: { path: undefined, query: undefined, queryKinds: {}, body: bind3PID_body },
  changePassword: { path: undefined, query: undefined, queryKinds: {}, body: changePassword_body },
  checkUsernameAvailability: { path: undefined, query: checkUsernameAvailability_query, queryKinds: {"username":"string"}, body: undefined },
  claimKeys: { path: undefined, query: undefined, queryKinds: {}, body: claimKeys_body },
  createContent: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  createRoom: { path: undefined, query: undefined, queryKinds: {}, body: createRoom_body },
  deactivateAccount: { path: undefined, query: undefined, queryKinds: {}, body: deactivateAccount_body },
  defineFilter: { path: defineFilter_path, query: undefined, queryKinds: {}, body: defineFilter_body },
  delete3pidFromAccount: { path: undefined, query: undefined, queryKinds: {}, body: delete3pidFromAccount_body },
  deleteDevice: { path: deleteDevice_path, query: undefined, queryKinds: {}, body: deleteDevice_body },
  deleteDevices: { path: undefined, query: undefined, queryKinds: {}, body: deleteDevices_body },
  deleteProfileField: { path: deleteProfileField_path, query: undefined, queryKinds: {}, body: undefined },
  deletePushRule: { path: deletePushRule_path, query: undefined, queryKinds: {}, body: undefined },
  deleteRoomAlias: { path: deleteRoomAlias_path, query: undefined, queryKinds: {}, body: undefined },
  deleteRoomKeyBySessionId: { path: deleteRoomKeyBySessionId_path, query: deleteRoomKeyBySessionId_query, queryKinds: {"version":"string"}, body: undefined },
  deleteRoomKeys: { path: undefined, query: deleteRoomKeyBySessionId_query, queryKinds: {"version":"string"}, body: undefined },
  deleteRoomKeysByRoomId: { path: deleteRoomKeysByRoomId_path, query: deleteRoomKeyBySessionId_query, queryKinds: {"version":"string"}, body: undefined },
  deleteRoomKeysVersion: { path: deleteRoomKeyBySessionId_query, query: undefined, queryKinds: {}, body: undefined },
  deleteRoomTag: { path: deleteRoomTag_path, query: undefined, queryKinds: {}, body: undefined },
  forgetRoom: { path: ban_path, query: undefined, queryKinds: {}, body: undefined },
  generateLoginToken: { path: undefined, query: undefined, queryKinds: {}, body: deleteDevice_body },
  getAccount3PIDs: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getAccountData: { path: getAccountData_path, query: undefined, queryKinds: {}, body: undefined },
  getAccountDataPerRoom: { path: getAccountDataPerRoom_path, query: undefined, queryKinds: {}, body: undefined },
  getAdminLockUser: { path: defineFilter_path, query: undefined, queryKinds: {}, body: undefined },
  getAdminSuspendUser: { path: defineFilter_path, query: undefined, queryKinds: {}, body: undefined },
  getAuthMetadata: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getCapabilities: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getConfig: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getConfigAuthed: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getContent: { path: getContent_path, query: getContent_query, queryKinds: {"allow_remote":"boolean","timeout_ms":"integer","allow_redirect":"boolean"}, body: undefined },
  getContentAuthed: { path: getContent_path, query: getContentAuthed_query, queryKinds: {"timeout_ms":"integer"}, body: undefined },
  getContentOverrideName: { path: getContentOverrideName_path, query: getContent_query, queryKinds: {"allow_remote":"boolean","timeout_ms":"integer","allow_redirect":"boolean"}, body: undefined },
  getContentOverrideNameAuthed: { path: getContentOverrideName_path, query: getContentAuthed_query, queryKinds: {"timeout_ms":"integer"}, body: undefined },
  getContentThumbnail: { path: getContent_path, query: getContentThumbnail_query, queryKinds: {"width":"integer","height":"integer","method":"string","allow_remote":"boolean","timeout_ms":"integer","allow_redirect":"boolean","animated":"boolean"}, body: undefined },
  getContentThumbnailAuthed: { path: getContent_path, query: getContentThumbnailAuthed_query, queryKinds: {"width":"integer","height":"integer","method":"string","timeout_ms":"integer","animated":"boolean"}, body: undefined },
  getDevice: { path: deleteDevice_path, query: undefined, queryKinds: {}, body: undefined },
  getDevices: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getEventByTimestamp: { path: ban_path, query: getEventByTimestamp_query, queryKinds: {"ts":"integer","dir":"string"}, body: undefined },
  getEventContext: { path: getEventContext_path, query: getEventContext_query, queryKinds: {"limit":"integer","filter":"string"}, body: undefined },
  getEvents: { path: undefined, query: getEvents_query, queryKinds: {"from":"string","timeout":"integer"}, body: undefined },
  getFilter: { path: getFilter_path, query: undefined, queryKinds: {}, body: undefined },
  getJoinedMembersByRoom: { path: ban_path, query: undefined, queryKinds: {}, body: undefined },
  getJoinedRooms: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getKeysChanges: { path: undefined, query: getKeysChanges_query, queryKinds: {"from":"string","to":"string"}, body: undefined },
  getLocalAliases: { path: ban_path, query: undefined, queryKinds: {}, body: undefined },
  getLoginFlows: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getMembersByRoom: { path: ban_path, query: getMembersByRoom_query, queryKinds: {"at":"string","membership":"string","not_membership":"string"}, body: undefined },
  getMutualRooms: { path: undefined, query: getMutualRooms_query, queryKinds: {"user_id":"string","from":"string"}, body: undefined },
  getNotifications: { path: undefined, query: getNotifications_query, queryKinds: {"from":"string","limit":"integer","only":"string"}, body: undefined },
  getOneEvent: { path: getOneEvent_path, query: undefined, queryKinds: {}, body: undefined },
  getOneRoomEvent: { path: getOneRoomEvent_path, query: undefined, queryKinds: {}, body: undefined },
  getPresence: { path: getPresence_path, query: undefined, queryKinds: {}, body: undefined },
  getProfileField: { path: deleteProfileField_path, query: undefined, queryKinds: {}, body: undefined },
  getProtocolMetadata: { path: getProtocolMetadata_path, query: undefined, queryKinds: {}, body: undefined },
  getProtocols: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getPublicRooms: { path: undefined, query: getPublicRooms_query, queryKinds: {"limit":"integer","since":"string","server":"string"}, body: undefined },
  getPushRule: { path: deletePushRule_path, query: undefined, queryKinds: {}, body: undefined },
  getPushRuleActions: { path: deletePushRule_path, query: undefined, queryKinds: {}, body: undefined },
  getPushRules: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getPushRulesGlobal: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getPushers: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getRelatingEvents: { path: getOneRoomEvent_path, query: getRelatingEvents_query, queryKinds: {"from":"string","to":"string","limit":"integer","dir":"string","recurse":"boolean"}, body: undefined },
  getRelatingEventsWithRelType: { path: getRelatingEventsWithRelType_path, query: getRelatingEvents_query, queryKinds: {"from":"string","to":"string","limit":"integer","dir":"string","recurse":"boolean"}, body: undefined },
  getRelatingEventsWithRelTypeAndEventType: { path: getRelatingEventsWithRelTypeAndEventType_path, query: getRelatingEvents_query, queryKinds: {"from":"string","to":"string","limit":"integer","dir":"string","recurse":"boolean"}, body: undefined },
  getRoomEvents: { path: ban_path, query: getRoomEvents_query, queryKinds: {"from":"string","to":"string","dir":"string","limit":"integer","filter":"string"}, body: undefined },
  getRoomIdByAlias: { path: deleteRoomAlias_path, query: undefined, queryKinds: {}, body: undefined },
  getRoomKeyBySessionId: { path: deleteRoomKeyBySessionId_path, query: deleteRoomKeyBySessionId_query, queryKinds: {"version":"string"}, body: undefined },
  getRoomKeys: { path: undefined, query: deleteRoomKeyBySessionId_query, queryKinds: {"version":"string"}, body: undefined },
  getRoomKeysByRoomId: { path: deleteRoomKeysByRoomId_path, query: deleteRoomKeyBySessionId_query, queryKinds: {"version":"string"}, body: undefined },
  getRoomKeysVersion: { path: deleteRoomKeyBySessionId_query, query: undefined, queryKinds: {}, body: undefined },
  getRoomKeysVersionCurrent: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getRoomState: { path: ban_path, query: undefined, queryKinds: {}, body: undefined },
  getRoomStateWithKey: { path: getRoomStateWithKey_path, query: getRoomStateWithKey_query, queryKinds: {"format":"string"}, body: undefined },
  getRoomSummary: { path: getRoomSummary_path, query: getRoomSummary_query, queryKinds: {"via":"list"}, body: undefined },
  getRoomTags: { path: getRoomTags_path, query: undefined, queryKinds: {}, body: undefined },
  getRoomVisibilityOnDirectory: { path: ban_path, query: undefined, queryKinds: {}, body: undefined },
  getSpaceHierarchy: { path: deleteRoomKeysByRoomId_path, query: getSpaceHierarchy_query, queryKinds: {"suggested_only":"boolean","limit":"integer","max_depth":"integer","from":"string"}, body: undefined },
  getThreadRoots: { path: deleteRoomKeysByRoomId_path, query: getThreadRoots_query, queryKinds: {"include":"string","limit":"integer","from":"string"}, body: undefined },
  getTokenOwner: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getTurnServer: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getUrlPreview: { path: undefined, query: getUrlPreview_query, queryKinds: {"url":"string","ts":"integer"}, body: undefined },
  getUrlPreviewAuthed: { path: undefined, query: getUrlPreview_query, queryKinds: {"url":"string","ts":"integer"}, body: undefined },
  getUserProfile: { path: defineFilter_path, query: undefined, queryKinds: {}, body: undefined },
  getVersions: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getWellknown: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getWellknownPolicy: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getWellknownSupport: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  getWhoIs: { path: getPresence_path, query: undefined, queryKinds: {}, body: undefined },
  initialSync: { path: undefined, query: initialSync_query, queryKinds: {"limit":"integer","archived":"boolean"}, body: undefined },
  inviteBy3PID: { path: ban_path, query: undefined, queryKinds: {}, body: inviteBy3PID_body },
  inviteUser: { path: ban_path, query: undefined, queryKinds: {}, body: ban_body },
  isPushRuleEnabled: { path: deletePushRule_path, query: undefined, queryKinds: {}, body: undefined },
  joinRoom: { path: getRoomSummary_path, query: getRoomSummary_query, queryKinds: {"via":"list"}, body: joinRoom_body },
  joinRoomById: { path: ban_path, query: undefined, queryKinds: {}, body: joinRoom_body },
  kick: { path: ban_path, query: undefined, queryKinds: {}, body: ban_body },
  knockRoom: { path: getRoomSummary_path, query: getRoomSummary_query, queryKinds: {"via":"list"}, body: knockRoom_body },
  leaveRoom: { path: ban_path, query: undefined, queryKinds: {}, body: knockRoom_body },
  login: { path: undefined, query: undefined, queryKinds: {}, body: login_body },
  logout: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  logout_all: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  peekEvents: { path: undefined, query: peekEvents_query, queryKinds: {"from":"string","timeout":"integer","room_id":"string"}, body: undefined },
  pingAppservice: { path: pingAppservice_path, query: undefined, queryKinds: {}, body: pingAppservice_body },
  post3PIDs: { path: undefined, query: undefined, queryKinds: {}, body: post3PIDs_body },
  postPusher: { path: undefined, query: undefined, queryKinds: {}, body: postPusher_body },
  postReceipt: { path: postReceipt_path, query: undefined, queryKinds: {}, body: postReceipt_body },
  postRoomKeysVersion: { path: undefined, query: undefined, queryKinds: {}, body: postRoomKeysVersion_body },
  putRoomKeyBySessionId: { path: deleteRoomKeyBySessionId_path, query: deleteRoomKeyBySessionId_query, queryKinds: {"version":"string"}, body: putRoomKeyBySessionId_body },
  putRoomKeys: { path: undefined, query: deleteRoomKeyBySessionId_query, queryKinds: {"version":"string"}, body: putRoomKeys_body },
  putRoomKeysByRoomId: { path: deleteRoomKeysByRoomId_path, query: deleteRoomKeyBySessionId_query, queryKinds: {"version":"string"}, body: putRoomKeysByRoomId_body },
  putRoomKeysVersion: { path: deleteRoomKeyBySessionId_query, query: undefined, queryKinds: {}, body: putRoomKeysVersion_body },
  queryKeys: { path: undefined, query: undefined, queryKinds: {}, body: queryKeys_body },
  queryLocationByAlias: { path: undefined, query: queryLocationByAlias_query, queryKinds: {"alias":"string"}, body: undefined },
  queryLocationByProtocol: { path: getProtocolMetadata_path, query: queryLocationByProtocol_query, queryKinds: {"fields":"rest"}, body: undefined },
  queryPublicRooms: { path: undefined, query: queryPublicRooms_query, queryKinds: {"server":"string"}, body: queryPublicRooms_body },
  queryUserByID: { path: undefined, query: queryUserByID_query, queryKinds: {"userid":"string"}, body: undefined },
  queryUserByProtocol: { path: getProtocolMetadata_path, query: queryLocationByProtocol_query, queryKinds: {"fields":"rest"}, body: undefined },
  redactEvent: { path: redactEvent_path, query: undefined, queryKinds: {}, body: knockRoom_body },
  redirectToIdP: { path: redirectToIdP_path, query: redirectToIdP_query, queryKinds: {"redirectUrl":"string","action":"string"}, body: undefined },
  redirectToSSO: { path: undefined, query: redirectToIdP_query, queryKinds: {"redirectUrl":"string","action":"string"}, body: undefined },
  refresh: { path: undefined, query: undefined, queryKinds: {}, body: refresh_body },
  register: { path: undefined, query: register_query, queryKinds: {"kind":"string"}, body: register_body },
  registrationTokenValidity: { path: undefined, query: registrationTokenValidity_query, queryKinds: {"token":"string"}, body: undefined },
  reportEvent: { path: getEventContext_path, query: undefined, queryKinds: {}, body: knockRoom_body },
  reportRoom: { path: deleteRoomKeysByRoomId_path, query: undefined, queryKinds: {}, body: reportRoom_body },
  reportUser: { path: defineFilter_path, query: undefined, queryKinds: {}, body: reportRoom_body },
  requestOpenIdToken: { path: getPresence_path, query: undefined, queryKinds: {}, body: requestOpenIdToken_body },
  requestTokenTo3PIDEmail: { path: undefined, query: undefined, queryKinds: {}, body: requestTokenTo3PIDEmail_body },
  requestTokenTo3PIDMSISDN: { path: undefined, query: undefined, queryKinds: {}, body: requestTokenTo3PIDMSISDN_body },
  requestTokenToRegisterEmail: { path: undefined, query: undefined, queryKinds: {}, body: requestTokenTo3PIDEmail_body },
  requestTokenToRegisterMSISDN: { path: undefined, query: undefined, queryKinds: {}, body: requestTokenTo3PIDMSISDN_body },
  requestTokenToResetPasswordEmail: { path: undefined, query: undefined, queryKinds: {}, body: requestTokenTo3PIDEmail_body },
  requestTokenToResetPasswordMSISDN: { path: undefined, query: undefined, queryKinds: {}, body: requestTokenTo3PIDMSISDN_body },
  roomInitialSync: { path: ban_path, query: undefined, queryKinds: {}, body: undefined },
  search: { path: undefined, query: search_query, queryKinds: {"next_batch":"string"}, body: search_body },
  searchUserDirectory: { path: undefined, query: undefined, queryKinds: {}, body: searchUserDirectory_body },
  sendMessage: { path: sendMessage_path, query: undefined, queryKinds: {}, body: requestOpenIdToken_body },
  sendToDevice: { path: sendToDevice_path, query: undefined, queryKinds: {}, body: sendToDevice_body },
  setAccountData: { path: getAccountData_path, query: undefined, queryKinds: {}, body: requestOpenIdToken_body },
  setAccountDataPerRoom: { path: getAccountDataPerRoom_path, query: undefined, queryKinds: {}, body: requestOpenIdToken_body },
  setAdminLockUser: { path: defineFilter_path, query: undefined, queryKinds: {}, body: setAdminLockUser_body },
  setAdminSuspendUser: { path: defineFilter_path, query: undefined, queryKinds: {}, body: setAdminSuspendUser_body },
  setPresence: { path: getPresence_path, query: undefined, queryKinds: {}, body: setPresence_body },
  setProfileField: { path: deleteProfileField_path, query: undefined, queryKinds: {}, body: setProfileField_body },
  setPushRule: { path: deletePushRule_path, query: setPushRule_query, queryKinds: {"before":"string","after":"string"}, body: setPushRule_body },
  setPushRuleActions: { path: deletePushRule_path, query: undefined, queryKinds: {}, body: setPushRuleActions_body },
  setPushRuleEnabled: { path: deletePushRule_path, query: undefined, queryKinds: {}, body: setPushRuleEnabled_body },
  setReadMarker: { path: deleteRoomKeysByRoomId_path, query: undefined, queryKinds: {}, body: setReadMarker_body },
  setRoomAlias: { path: deleteRoomAlias_path, query: undefined, queryKinds: {}, body: setRoomAlias_body },
  setRoomStateWithKey: { path: getRoomStateWithKey_path, query: undefined, queryKinds: {}, body: requestOpenIdToken_body },
  setRoomTag: { path: deleteRoomTag_path, query: undefined, queryKinds: {}, body: setRoomTag_body },
  setRoomVisibilityOnDirectory: { path: ban_path, query: undefined, queryKinds: {}, body: setRoomVisibilityOnDirectory_body },
  setTyping: { path: setTyping_path, query: undefined, queryKinds: {}, body: setTyping_body },
  sync: { path: undefined, query: sync_query, queryKinds: {"filter":"string","since":"string","full_state":"boolean","set_presence":"string","timeout":"integer","use_state_after":"boolean"}, body: undefined },
  unban: { path: ban_path, query: undefined, queryKinds: {}, body: ban_body },
  unbind3pidFromAccount: { path: undefined, query: undefined, queryKinds: {}, body: delete3pidFromAccount_body },
  updateAppserviceRoomDirectoryVisibility: { path: updateAppserviceRoomDirectoryVisibility_path, query: undefined, queryKinds: {}, body: updateAppserviceRoomDirectoryVisibility_body },
  updateDevice: { path: deleteDevice_path, query: undefined, queryKinds: {}, body: updateDevice_body },
  upgradeRoom: { path: deleteRoomKeysByRoomId_path, query: undefined, queryKinds: {}, body: upgradeRoom_body },
  uploadContent: { path: undefined, query: uploadContent_query, queryKinds: {"filename":"string"}, body: undefined },
  uploadContentToMXC: { path: getContent_path, query: uploadContent_query, queryKinds: {"filename":"string"}, body: undefined },
  uploadCrossSigningKeys: { path: undefined, query: undefined, queryKinds: {}, body: uploadCrossSigningKeys_body },
  uploadCrossSigningSignatures: { path: undefined, query: undefined, queryKinds: {}, body: uploadCrossSigningSignatures_body },
  uploadKeys: { path: undefined, query: undefined, queryKinds: {}, body: uploadKeys_body },
};
