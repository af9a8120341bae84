// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.


const registerWithSharedSecret_body = validate21;
const schema6 = {"$id":"registerWithSharedSecret_body","type":"object","properties":{"nonce":{"type":"string"},"username":{"type":"string"},"displayname":{"type":"string"},"password":{"type":"string"},"admin":{"type":"boolean"},"user_type":{"type":["string","null"]},"mac":{"type":"string"}},"required":["nonce","username","password","mac"]};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.nonce === undefined) && (missing0 = "nonce")) || ((data.username === undefined) && (missing0 = "username"))) || ((data.password === undefined) && (missing0 = "password"))) || ((data.mac === undefined) && (missing0 = "mac"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.nonce !== undefined){
const _errs1 = errors;
if(typeof data.nonce !== "string"){
validate21.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
const _errs3 = errors;
if(typeof data.username !== "string"){
validate21.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.displayname !== undefined){
const _errs5 = errors;
if(typeof data.displayname !== "string"){
validate21.errors = [{instancePath:instancePath+"/displayname",schemaPath:"#/properties/displayname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs7 = errors;
if(typeof data.password !== "string"){
validate21.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin !== undefined){
const _errs9 = errors;
if(typeof data.admin !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_type !== undefined){
let data5 = data.user_type;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate21.errors = [{instancePath:instancePath+"/user_type",schemaPath:"#/properties/user_type/type",keyword:"type",params:{type: schema6.properties.user_type.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mac !== undefined){
const _errs13 = errors;
if(typeof data.mac !== "string"){
validate21.errors = [{instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const requests = {
  getRegisterNonce: { path: undefined, query: undefined, queryKinds: {}, body: undefined },
  registerWithSharedSecret: { path: undefined, query: undefined, queryKinds: {}, body: registerWithSharedSecret_body },
};
