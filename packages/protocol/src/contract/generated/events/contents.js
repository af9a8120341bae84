// Written by tools/contract-codegen; never edited. `node tools/contract-codegen/generate.ts` writes it anew.


const m_accepted_terms = validate21;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accepted !== undefined){
let data0 = data.accepted;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/accepted/" + i0,schemaPath:"#/properties/accepted/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
const m_call_answer = validate22;
const schema7 = {"$id":"m_call_answer","type":"object","properties":{"call_id":{"type":"string"},"version":{"type":"string"},"party_id":{"type":"string"},"answer":{"type":"object","properties":{"type":{"type":"string","enum":["answer"]},"sdp":{"type":"string"}},"required":["type","sdp"]},"sdp_stream_metadata":{"$ref":"contract#/$defs/SdpStreamMetadata"}},"required":["call_id","version","party_id","answer"]};
const schema9 = {"type":"object","additionalProperties":{"type":"object","properties":{"purpose":{"type":"string","enum":["m.usermedia","m.screenshare"]},"audio_muted":{"type":"boolean"},"video_muted":{"type":"boolean"}},"required":["purpose"]}};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.purpose === undefined) && (missing0 = "purpose")){
validate24.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.purpose !== undefined){
let data1 = data0.purpose;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate24.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/additionalProperties/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "m.usermedia") || (data1 === "m.screenshare"))){
validate24.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/additionalProperties/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema9.additionalProperties.properties.purpose.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.audio_muted !== undefined){
const _errs6 = errors;
if(typeof data0.audio_muted !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/audio_muted",schemaPath:"#/additionalProperties/properties/audio_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.video_muted !== undefined){
const _errs8 = errors;
if(typeof data0.video_muted !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/video_muted",schemaPath:"#/additionalProperties/properties/video_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) && (missing0 = "call_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.party_id === undefined) && (missing0 = "party_id"))) || ((data.answer === undefined) && (missing0 = "answer"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined){
const _errs1 = errors;
if(typeof data.call_id !== "string"){
validate22.errors = [{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined){
const _errs5 = errors;
if(typeof data.party_id !== "string"){
validate22.errors = [{instancePath:instancePath+"/party_id",schemaPath:"#/properties/party_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.answer !== undefined){
let data3 = data.answer;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.type === undefined) && (missing1 = "type")) || ((data3.sdp === undefined) && (missing1 = "sdp"))){
validate22.errors = [{instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.type !== undefined){
let data4 = data3.type;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate22.errors = [{instancePath:instancePath+"/answer/type",schemaPath:"#/properties/answer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data4 === "answer")){
validate22.errors = [{instancePath:instancePath+"/answer/type",schemaPath:"#/properties/answer/properties/type/enum",keyword:"enum",params:{allowedValues: schema7.properties.answer.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.sdp !== undefined){
const _errs11 = errors;
if(typeof data3.sdp !== "string"){
validate22.errors = [{instancePath:instancePath+"/answer/sdp",schemaPath:"#/properties/answer/properties/sdp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdp_stream_metadata !== undefined){
const _errs13 = errors;
if(!(validate24(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
const m_call_candidates = validate26;
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) && (missing0 = "call_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.party_id === undefined) && (missing0 = "party_id"))) || ((data.candidates === undefined) && (missing0 = "candidates"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined){
const _errs1 = errors;
if(typeof data.call_id !== "string"){
validate26.errors = [{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined){
const _errs5 = errors;
if(typeof data.party_id !== "string"){
validate26.errors = [{instancePath:instancePath+"/party_id",schemaPath:"#/properties/party_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.candidates !== undefined){
let data3 = data.candidates;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.candidate === undefined) && (missing1 = "candidate")){
validate26.errors = [{instancePath:instancePath+"/candidates/" + i0,schemaPath:"#/properties/candidates/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.sdpMid !== undefined){
const _errs11 = errors;
if(typeof data4.sdpMid !== "string"){
validate26.errors = [{instancePath:instancePath+"/candidates/" + i0+"/sdpMid",schemaPath:"#/properties/candidates/items/properties/sdpMid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.sdpMLineIndex !== undefined){
let data6 = data4.sdpMLineIndex;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate26.errors = [{instancePath:instancePath+"/candidates/" + i0+"/sdpMLineIndex",schemaPath:"#/properties/candidates/items/properties/sdpMLineIndex/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.candidate !== undefined){
const _errs15 = errors;
if(typeof data4.candidate !== "string"){
validate26.errors = [{instancePath:instancePath+"/candidates/" + i0+"/candidate",schemaPath:"#/properties/candidates/items/properties/candidate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/candidates/" + i0,schemaPath:"#/properties/candidates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
const m_call_hangup = validate27;
const schema11 = {"$id":"m_call_hangup","type":"object","properties":{"call_id":{"type":"string"},"version":{"type":"string"},"party_id":{"type":"string"},"reason":{"type":"string","enum":["ice_timeout","ice_failed","invite_timeout","user_hangup","user_media_failed","user_busy","unknown_error"]}},"required":["call_id","version","party_id","reason"]};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) && (missing0 = "call_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.party_id === undefined) && (missing0 = "party_id"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined){
const _errs1 = errors;
if(typeof data.call_id !== "string"){
validate27.errors = [{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate27.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined){
const _errs5 = errors;
if(typeof data.party_id !== "string"){
validate27.errors = [{instancePath:instancePath+"/party_id",schemaPath:"#/properties/party_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data3 = data.reason;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate27.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data3 === "ice_timeout") || (data3 === "ice_failed")) || (data3 === "invite_timeout")) || (data3 === "user_hangup")) || (data3 === "user_media_failed")) || (data3 === "user_busy")) || (data3 === "unknown_error"))){
validate27.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema11.properties.reason.enum},message:"must be equal to one of the allowed values"}];
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
const m_call_invite = validate28;
const schema12 = {"$id":"m_call_invite","type":"object","properties":{"call_id":{"type":"string"},"version":{"type":"string"},"party_id":{"type":"string"},"offer":{"type":"object","properties":{"type":{"type":"string","enum":["offer"]},"sdp":{"type":"string"}},"required":["type","sdp"]},"lifetime":{"type":"integer"},"invitee":{"type":"string","pattern":"^@"},"sdp_stream_metadata":{"$ref":"contract#/$defs/SdpStreamMetadata"}},"required":["call_id","version","party_id","offer","lifetime"]};
const pattern0 = new RegExp("^@", "u");
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.purpose === undefined) && (missing0 = "purpose")){
validate29.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.purpose !== undefined){
let data1 = data0.purpose;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate29.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/additionalProperties/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "m.usermedia") || (data1 === "m.screenshare"))){
validate29.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/additionalProperties/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema9.additionalProperties.properties.purpose.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.audio_muted !== undefined){
const _errs6 = errors;
if(typeof data0.audio_muted !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/audio_muted",schemaPath:"#/additionalProperties/properties/audio_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.video_muted !== undefined){
const _errs8 = errors;
if(typeof data0.video_muted !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/video_muted",schemaPath:"#/additionalProperties/properties/video_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
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
if((((((data.call_id === undefined) && (missing0 = "call_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.party_id === undefined) && (missing0 = "party_id"))) || ((data.offer === undefined) && (missing0 = "offer"))) || ((data.lifetime === undefined) && (missing0 = "lifetime"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined){
const _errs1 = errors;
if(typeof data.call_id !== "string"){
validate28.errors = [{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate28.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined){
const _errs5 = errors;
if(typeof data.party_id !== "string"){
validate28.errors = [{instancePath:instancePath+"/party_id",schemaPath:"#/properties/party_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data3 = data.offer;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.type === undefined) && (missing1 = "type")) || ((data3.sdp === undefined) && (missing1 = "sdp"))){
validate28.errors = [{instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.type !== undefined){
let data4 = data3.type;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate28.errors = [{instancePath:instancePath+"/offer/type",schemaPath:"#/properties/offer/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data4 === "offer")){
validate28.errors = [{instancePath:instancePath+"/offer/type",schemaPath:"#/properties/offer/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.offer.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.sdp !== undefined){
const _errs11 = errors;
if(typeof data3.sdp !== "string"){
validate28.errors = [{instancePath:instancePath+"/offer/sdp",schemaPath:"#/properties/offer/properties/sdp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifetime !== undefined){
let data6 = data.lifetime;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate28.errors = [{instancePath:instancePath+"/lifetime",schemaPath:"#/properties/lifetime/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invitee !== undefined){
let data7 = data.invitee;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate28.errors = [{instancePath:instancePath+"/invitee",schemaPath:"#/properties/invitee/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/invitee",schemaPath:"#/properties/invitee/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdp_stream_metadata !== undefined){
const _errs17 = errors;
if(!(validate29(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
const m_call_negotiate = validate31;
const schema14 = {"$id":"m_call_negotiate","type":"object","properties":{"call_id":{"type":"string"},"version":{"type":"string"},"party_id":{"type":"string"},"description":{"type":"object","properties":{"type":{"type":"string","enum":["offer","answer"]},"sdp":{"type":"string"}},"required":["type","sdp"]},"lifetime":{"type":"integer"},"sdp_stream_metadata":{"$ref":"contract#/$defs/SdpStreamMetadata"}},"required":["call_id","version","party_id","description","lifetime"]};
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.purpose === undefined) && (missing0 = "purpose")){
validate32.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.purpose !== undefined){
let data1 = data0.purpose;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate32.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/additionalProperties/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "m.usermedia") || (data1 === "m.screenshare"))){
validate32.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/additionalProperties/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema9.additionalProperties.properties.purpose.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.audio_muted !== undefined){
const _errs6 = errors;
if(typeof data0.audio_muted !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/audio_muted",schemaPath:"#/additionalProperties/properties/audio_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.video_muted !== undefined){
const _errs8 = errors;
if(typeof data0.video_muted !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/video_muted",schemaPath:"#/additionalProperties/properties/video_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
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
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.call_id === undefined) && (missing0 = "call_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.party_id === undefined) && (missing0 = "party_id"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.lifetime === undefined) && (missing0 = "lifetime"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined){
const _errs1 = errors;
if(typeof data.call_id !== "string"){
validate31.errors = [{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate31.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined){
const _errs5 = errors;
if(typeof data.party_id !== "string"){
validate31.errors = [{instancePath:instancePath+"/party_id",schemaPath:"#/properties/party_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data3 = data.description;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.type === undefined) && (missing1 = "type")) || ((data3.sdp === undefined) && (missing1 = "sdp"))){
validate31.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.type !== undefined){
let data4 = data3.type;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate31.errors = [{instancePath:instancePath+"/description/type",schemaPath:"#/properties/description/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "offer") || (data4 === "answer"))){
validate31.errors = [{instancePath:instancePath+"/description/type",schemaPath:"#/properties/description/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.description.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.sdp !== undefined){
const _errs11 = errors;
if(typeof data3.sdp !== "string"){
validate31.errors = [{instancePath:instancePath+"/description/sdp",schemaPath:"#/properties/description/properties/sdp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lifetime !== undefined){
let data6 = data.lifetime;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate31.errors = [{instancePath:instancePath+"/lifetime",schemaPath:"#/properties/lifetime/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdp_stream_metadata !== undefined){
const _errs15 = errors;
if(!(validate32(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
const m_call_reject = validate34;
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.call_id === undefined) && (missing0 = "call_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.party_id === undefined) && (missing0 = "party_id"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined){
const _errs1 = errors;
if(typeof data.call_id !== "string"){
validate35.errors = [{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate35.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined){
const _errs5 = errors;
if(typeof data.party_id !== "string"){
validate35.errors = [{instancePath:instancePath+"/party_id",schemaPath:"#/properties/party_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
const m_call_sdp_stream_metadata_changed = validate37;
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.purpose === undefined) && (missing0 = "purpose")){
validate38.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.purpose !== undefined){
let data1 = data0.purpose;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate38.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/additionalProperties/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "m.usermedia") || (data1 === "m.screenshare"))){
validate38.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/additionalProperties/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema9.additionalProperties.properties.purpose.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.audio_muted !== undefined){
const _errs6 = errors;
if(typeof data0.audio_muted !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/audio_muted",schemaPath:"#/additionalProperties/properties/audio_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.video_muted !== undefined){
const _errs8 = errors;
if(typeof data0.video_muted !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/video_muted",schemaPath:"#/additionalProperties/properties/video_muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
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
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) && (missing0 = "call_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.party_id === undefined) && (missing0 = "party_id"))) || ((data.sdp_stream_metadata === undefined) && (missing0 = "sdp_stream_metadata"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined){
const _errs1 = errors;
if(typeof data.call_id !== "string"){
validate37.errors = [{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate37.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined){
const _errs5 = errors;
if(typeof data.party_id !== "string"){
validate37.errors = [{instancePath:instancePath+"/party_id",schemaPath:"#/properties/party_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sdp_stream_metadata !== undefined){
const _errs7 = errors;
if(!(validate38(data.sdp_stream_metadata, {instancePath:instancePath+"/sdp_stream_metadata",parentData:data,parentDataProperty:"sdp_stream_metadata",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
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
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
const m_call_select_answer = validate40;
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.call_id === undefined) && (missing0 = "call_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.party_id === undefined) && (missing0 = "party_id"))) || ((data.selected_party_id === undefined) && (missing0 = "selected_party_id"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.call_id !== undefined){
const _errs1 = errors;
if(typeof data.call_id !== "string"){
validate40.errors = [{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate40.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party_id !== undefined){
const _errs5 = errors;
if(typeof data.party_id !== "string"){
validate40.errors = [{instancePath:instancePath+"/party_id",schemaPath:"#/properties/party_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selected_party_id !== undefined){
const _errs7 = errors;
if(typeof data.selected_party_id !== "string"){
validate40.errors = [{instancePath:instancePath+"/selected_party_id",schemaPath:"#/properties/selected_party_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
const m_direct = validate41;
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
var valid0 = true;
for(const key0 in data){
if(pattern0.test(key0)){
let data0 = data[key0];
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate41.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%5E%40/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%40/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
const m_dummy = validate42;
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
const m_forwarded_room_key = validate43;
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.algorithm === undefined) && (missing0 = "algorithm")) || ((data.room_id === undefined) && (missing0 = "room_id"))) || ((data.session_id === undefined) && (missing0 = "session_id"))) || ((data.session_key === undefined) && (missing0 = "session_key"))) || ((data.sender_claimed_ed25519_key === undefined) && (missing0 = "sender_claimed_ed25519_key"))) || ((data.forwarding_curve25519_key_chain === undefined) && (missing0 = "forwarding_curve25519_key_chain"))) || ((data.sender_key === undefined) && (missing0 = "sender_key"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.algorithm !== undefined){
const _errs1 = errors;
if(typeof data.algorithm !== "string"){
validate43.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
const _errs3 = errors;
if(typeof data.room_id !== "string"){
validate43.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_key !== undefined){
const _errs5 = errors;
if(typeof data.sender_key !== "string"){
validate43.errors = [{instancePath:instancePath+"/sender_key",schemaPath:"#/properties/sender_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined){
const _errs7 = errors;
if(typeof data.session_id !== "string"){
validate43.errors = [{instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_key !== undefined){
const _errs9 = errors;
if(typeof data.session_key !== "string"){
validate43.errors = [{instancePath:instancePath+"/session_key",schemaPath:"#/properties/session_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_claimed_ed25519_key !== undefined){
const _errs11 = errors;
if(typeof data.sender_claimed_ed25519_key !== "string"){
validate43.errors = [{instancePath:instancePath+"/sender_claimed_ed25519_key",schemaPath:"#/properties/sender_claimed_ed25519_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forwarding_curve25519_key_chain !== undefined){
let data6 = data.forwarding_curve25519_key_chain;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data6[i0] !== "string"){
validate43.errors = [{instancePath:instancePath+"/forwarding_curve25519_key_chain/" + i0,schemaPath:"#/properties/forwarding_curve25519_key_chain/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/forwarding_curve25519_key_chain",schemaPath:"#/properties/forwarding_curve25519_key_chain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withheld !== undefined){
let data8 = data.withheld;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate43.errors = [{instancePath:instancePath+"/withheld",schemaPath:"#/properties/withheld/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs17 === errors;
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
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
const m_fully_read = validate44;
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event_id === undefined) && (missing0 = "event_id")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_id !== undefined){
if(typeof data.event_id !== "string"){
validate44.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
const m_identity_server = validate45;
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base_url !== undefined){
let data0 = data.base_url;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data0 !== null){
const err1 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate45.errors = vErrors;
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
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
const m_ignored_user_list = validate46;
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ignored_users === undefined) && (missing0 = "ignored_users")){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ignored_users !== undefined){
let data0 = data.ignored_users;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
var valid1 = true;
for(const key0 in data0){
if(pattern0.test(key0)){
let data1 = data0[key0];
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate46.errors = [{instancePath:instancePath+"/ignored_users/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ignored_users/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/ignored_users",schemaPath:"#/properties/ignored_users/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const m_image_pack_rooms = validate47;
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rooms === undefined) && (missing0 = "rooms")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.rooms !== undefined){
let data0 = data.rooms;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
const _errs7 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate47.errors = [{instancePath:instancePath+"/rooms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rooms/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/rooms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rooms/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
const m_invite_permission_config = validate48;
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default_action !== undefined){
if(typeof data.default_action !== "string"){
validate48.errors = [{instancePath:instancePath+"/default_action",schemaPath:"#/properties/default_action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
const m_key_verification_accept = validate49;
const schema29 = {"$id":"m_key_verification_accept","type":"object","properties":{"transaction_id":{"type":"string"},"key_agreement_protocol":{"type":"string"},"hash":{"type":"string"},"message_authentication_code":{"type":"string"},"short_authentication_string":{"type":"array","items":{"type":"string","enum":["decimal","emoji"]}},"commitment":{"type":"string"},"m.relates_to":{"$ref":"contract#/$defs/EventMKeyVerificationMRelatesTo"}},"required":["method","key_agreement_protocol","hash","message_authentication_code","short_authentication_string","commitment"]};
const schema30 = {"properties":{"rel_type":{"type":"string","enum":["m.reference"]},"event_id":{"type":"string"}},"type":"object"};
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rel_type !== undefined){
let data0 = data.rel_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate50.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.reference")){
validate50.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/enum",keyword:"enum",params:{allowedValues: schema30.properties.rel_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
const _errs3 = errors;
if(typeof data.event_id !== "string"){
validate50.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.method === undefined) && (missing0 = "method")) || ((data.key_agreement_protocol === undefined) && (missing0 = "key_agreement_protocol"))) || ((data.hash === undefined) && (missing0 = "hash"))) || ((data.message_authentication_code === undefined) && (missing0 = "message_authentication_code"))) || ((data.short_authentication_string === undefined) && (missing0 = "short_authentication_string"))) || ((data.commitment === undefined) && (missing0 = "commitment"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.transaction_id !== undefined){
const _errs1 = errors;
if(typeof data.transaction_id !== "string"){
validate49.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_agreement_protocol !== undefined){
const _errs3 = errors;
if(typeof data.key_agreement_protocol !== "string"){
validate49.errors = [{instancePath:instancePath+"/key_agreement_protocol",schemaPath:"#/properties/key_agreement_protocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hash !== undefined){
const _errs5 = errors;
if(typeof data.hash !== "string"){
validate49.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_authentication_code !== undefined){
const _errs7 = errors;
if(typeof data.message_authentication_code !== "string"){
validate49.errors = [{instancePath:instancePath+"/message_authentication_code",schemaPath:"#/properties/message_authentication_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.short_authentication_string !== undefined){
let data4 = data.short_authentication_string;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(typeof data5 !== "string"){
validate49.errors = [{instancePath:instancePath+"/short_authentication_string/" + i0,schemaPath:"#/properties/short_authentication_string/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "decimal") || (data5 === "emoji"))){
validate49.errors = [{instancePath:instancePath+"/short_authentication_string/" + i0,schemaPath:"#/properties/short_authentication_string/items/enum",keyword:"enum",params:{allowedValues: schema29.properties.short_authentication_string.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/short_authentication_string",schemaPath:"#/properties/short_authentication_string/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commitment !== undefined){
const _errs13 = errors;
if(typeof data.commitment !== "string"){
validate49.errors = [{instancePath:instancePath+"/commitment",schemaPath:"#/properties/commitment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.relates_to"] !== undefined){
const _errs15 = errors;
if(!(validate50(data["m.relates_to"], {instancePath:instancePath+"/m.relates_to",parentData:data,parentDataProperty:"m.relates_to",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
const m_key_verification_cancel = validate52;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rel_type !== undefined){
let data0 = data.rel_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate53.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.reference")){
validate53.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/enum",keyword:"enum",params:{allowedValues: schema30.properties.rel_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
const _errs3 = errors;
if(typeof data.event_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.reason === undefined) && (missing0 = "reason"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.transaction_id !== undefined){
const _errs1 = errors;
if(typeof data.transaction_id !== "string"){
validate52.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate52.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
const _errs5 = errors;
if(typeof data.code !== "string"){
validate52.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.relates_to"] !== undefined){
const _errs7 = errors;
if(!(validate53(data["m.relates_to"], {instancePath:instancePath+"/m.relates_to",parentData:data,parentDataProperty:"m.relates_to",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
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
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
const m_key_verification_done = validate55;
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rel_type !== undefined){
let data0 = data.rel_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate56.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.reference")){
validate56.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/enum",keyword:"enum",params:{allowedValues: schema30.properties.rel_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
const _errs3 = errors;
if(typeof data.event_id !== "string"){
validate56.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transaction_id !== undefined){
const _errs1 = errors;
if(typeof data.transaction_id !== "string"){
validate55.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.relates_to"] !== undefined){
const _errs3 = errors;
if(!(validate56(data["m.relates_to"], {instancePath:instancePath+"/m.relates_to",parentData:data,parentDataProperty:"m.relates_to",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
const m_key_verification_key = validate58;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rel_type !== undefined){
let data0 = data.rel_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate59.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.reference")){
validate59.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/enum",keyword:"enum",params:{allowedValues: schema30.properties.rel_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
const _errs3 = errors;
if(typeof data.event_id !== "string"){
validate59.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.key === undefined) && (missing0 = "key")){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.transaction_id !== undefined){
const _errs1 = errors;
if(typeof data.transaction_id !== "string"){
validate58.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate58.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.relates_to"] !== undefined){
const _errs5 = errors;
if(!(validate59(data["m.relates_to"], {instancePath:instancePath+"/m.relates_to",parentData:data,parentDataProperty:"m.relates_to",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
const m_key_verification_mac = validate61;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rel_type !== undefined){
let data0 = data.rel_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate62.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.reference")){
validate62.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/enum",keyword:"enum",params:{allowedValues: schema30.properties.rel_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
const _errs3 = errors;
if(typeof data.event_id !== "string"){
validate62.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.mac === undefined) && (missing0 = "mac")) || ((data.keys === undefined) && (missing0 = "keys"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.transaction_id !== undefined){
const _errs1 = errors;
if(typeof data.transaction_id !== "string"){
validate61.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mac !== undefined){
let data1 = data.mac;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const _errs6 = errors;
if(typeof data1[key0] !== "string"){
validate61.errors = [{instancePath:instancePath+"/mac/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mac/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const _errs8 = errors;
if(typeof data.keys !== "string"){
validate61.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.relates_to"] !== undefined){
const _errs10 = errors;
if(!(validate62(data["m.relates_to"], {instancePath:instancePath+"/m.relates_to",parentData:data,parentDataProperty:"m.relates_to",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
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
const m_key_verification_ready = validate64;
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rel_type !== undefined){
let data0 = data.rel_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate65.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.reference")){
validate65.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/enum",keyword:"enum",params:{allowedValues: schema30.properties.rel_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
const _errs3 = errors;
if(typeof data.event_id !== "string"){
validate65.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.from_device === undefined) && (missing0 = "from_device")) || ((data.methods === undefined) && (missing0 = "methods"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.from_device !== undefined){
const _errs1 = errors;
if(typeof data.from_device !== "string"){
validate64.errors = [{instancePath:instancePath+"/from_device",schemaPath:"#/properties/from_device/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_id !== undefined){
const _errs3 = errors;
if(typeof data.transaction_id !== "string"){
validate64.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.methods !== undefined){
let data2 = data.methods;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate64.errors = [{instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.relates_to"] !== undefined){
const _errs9 = errors;
if(!(validate65(data["m.relates_to"], {instancePath:instancePath+"/m.relates_to",parentData:data,parentDataProperty:"m.relates_to",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
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
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
const m_key_verification_request = validate67;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.from_device === undefined) && (missing0 = "from_device")) || ((data.methods === undefined) && (missing0 = "methods"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.from_device !== undefined){
const _errs1 = errors;
if(typeof data.from_device !== "string"){
validate67.errors = [{instancePath:instancePath+"/from_device",schemaPath:"#/properties/from_device/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_id !== undefined){
const _errs3 = errors;
if(typeof data.transaction_id !== "string"){
validate67.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.methods !== undefined){
let data2 = data.methods;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate67.errors = [{instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data4 = data.timestamp;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate67.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
const m_key_verification_start_m_reciprocate_v1 = validate68;
const schema42 = {"$id":"m_key_verification_start_m_reciprocate_v1","type":"object","properties":{"from_device":{"type":"string"},"transaction_id":{"type":"string"},"method":{"type":"string","enum":["m.reciprocate.v1"]},"secret":{"type":"string"},"m.relates_to":{"$ref":"contract#/$defs/EventMKeyVerificationMRelatesTo"}},"required":["from_device","method","secret"]};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rel_type !== undefined){
let data0 = data.rel_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate69.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.reference")){
validate69.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/enum",keyword:"enum",params:{allowedValues: schema30.properties.rel_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
const _errs3 = errors;
if(typeof data.event_id !== "string"){
validate69.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.from_device === undefined) && (missing0 = "from_device")) || ((data.method === undefined) && (missing0 = "method"))) || ((data.secret === undefined) && (missing0 = "secret"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.from_device !== undefined){
const _errs1 = errors;
if(typeof data.from_device !== "string"){
validate68.errors = [{instancePath:instancePath+"/from_device",schemaPath:"#/properties/from_device/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_id !== undefined){
const _errs3 = errors;
if(typeof data.transaction_id !== "string"){
validate68.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "m.reciprocate.v1")){
validate68.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema42.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
const _errs7 = errors;
if(typeof data.secret !== "string"){
validate68.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.relates_to"] !== undefined){
const _errs9 = errors;
if(!(validate69(data["m.relates_to"], {instancePath:instancePath+"/m.relates_to",parentData:data,parentDataProperty:"m.relates_to",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
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
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
const m_key_verification_start_m_sas_v1 = validate71;
const schema44 = {"$id":"m_key_verification_start_m_sas_v1","type":"object","properties":{"from_device":{"type":"string"},"transaction_id":{"type":"string"},"method":{"type":"string","enum":["m.sas.v1"]},"key_agreement_protocols":{"type":"array","items":{"type":"string"}},"hashes":{"type":"array","items":{"type":"string"}},"message_authentication_codes":{"type":"array","items":{"type":"string"}},"short_authentication_string":{"type":"array","items":{"type":"string","enum":["decimal","emoji"]}},"m.relates_to":{"$ref":"contract#/$defs/EventMKeyVerificationMRelatesTo"}},"required":["from_device","method","key_agreement_protocols","hashes","message_authentication_codes","short_authentication_string"]};
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rel_type !== undefined){
let data0 = data.rel_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate72.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.reference")){
validate72.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/enum",keyword:"enum",params:{allowedValues: schema30.properties.rel_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
const _errs3 = errors;
if(typeof data.event_id !== "string"){
validate72.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.from_device === undefined) && (missing0 = "from_device")) || ((data.method === undefined) && (missing0 = "method"))) || ((data.key_agreement_protocols === undefined) && (missing0 = "key_agreement_protocols"))) || ((data.hashes === undefined) && (missing0 = "hashes"))) || ((data.message_authentication_codes === undefined) && (missing0 = "message_authentication_codes"))) || ((data.short_authentication_string === undefined) && (missing0 = "short_authentication_string"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.from_device !== undefined){
const _errs1 = errors;
if(typeof data.from_device !== "string"){
validate71.errors = [{instancePath:instancePath+"/from_device",schemaPath:"#/properties/from_device/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_id !== undefined){
const _errs3 = errors;
if(typeof data.transaction_id !== "string"){
validate71.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate71.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "m.sas.v1")){
validate71.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema44.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_agreement_protocols !== undefined){
let data3 = data.key_agreement_protocols;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data3[i0] !== "string"){
validate71.errors = [{instancePath:instancePath+"/key_agreement_protocols/" + i0,schemaPath:"#/properties/key_agreement_protocols/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/key_agreement_protocols",schemaPath:"#/properties/key_agreement_protocols/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hashes !== undefined){
let data5 = data.hashes;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(typeof data5[i1] !== "string"){
validate71.errors = [{instancePath:instancePath+"/hashes/" + i1,schemaPath:"#/properties/hashes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_authentication_codes !== undefined){
let data7 = data.message_authentication_codes;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(typeof data7[i2] !== "string"){
validate71.errors = [{instancePath:instancePath+"/message_authentication_codes/" + i2,schemaPath:"#/properties/message_authentication_codes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/message_authentication_codes",schemaPath:"#/properties/message_authentication_codes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.short_authentication_string !== undefined){
let data9 = data.short_authentication_string;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid4 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs21 = errors;
if(typeof data10 !== "string"){
validate71.errors = [{instancePath:instancePath+"/short_authentication_string/" + i3,schemaPath:"#/properties/short_authentication_string/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data10 === "decimal") || (data10 === "emoji"))){
validate71.errors = [{instancePath:instancePath+"/short_authentication_string/" + i3,schemaPath:"#/properties/short_authentication_string/items/enum",keyword:"enum",params:{allowedValues: schema44.properties.short_authentication_string.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/short_authentication_string",schemaPath:"#/properties/short_authentication_string/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.relates_to"] !== undefined){
const _errs23 = errors;
if(!(validate72(data["m.relates_to"], {instancePath:instancePath+"/m.relates_to",parentData:data,parentDataProperty:"m.relates_to",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
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
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
const m_key_verification_start = validate74;
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rel_type !== undefined){
let data0 = data.rel_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate75.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.reference")){
validate75.errors = [{instancePath:instancePath+"/rel_type",schemaPath:"#/properties/rel_type/enum",keyword:"enum",params:{allowedValues: schema30.properties.rel_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
const _errs3 = errors;
if(typeof data.event_id !== "string"){
validate75.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.from_device === undefined) && (missing0 = "from_device")) || ((data.method === undefined) && (missing0 = "method"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.from_device !== undefined){
const _errs1 = errors;
if(typeof data.from_device !== "string"){
validate74.errors = [{instancePath:instancePath+"/from_device",schemaPath:"#/properties/from_device/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_id !== undefined){
const _errs3 = errors;
if(typeof data.transaction_id !== "string"){
validate74.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
const _errs5 = errors;
if(typeof data.method !== "string"){
validate74.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_method !== undefined){
const _errs7 = errors;
if(typeof data.next_method !== "string"){
validate74.errors = [{instancePath:instancePath+"/next_method",schemaPath:"#/properties/next_method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.relates_to"] !== undefined){
const _errs9 = errors;
if(!(validate75(data["m.relates_to"], {instancePath:instancePath+"/m.relates_to",parentData:data,parentDataProperty:"m.relates_to",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
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
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
const m_key_backup = validate77;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enabled === undefined) && (missing0 = "enabled")){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
const m_marked_unread = validate78;
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.unread === undefined) && (missing0 = "unread")){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.unread !== undefined){
if(typeof data.unread !== "boolean"){
validate78.errors = [{instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
const m_policy_rule_room = validate79;
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.entity === undefined) && (missing0 = "entity")) || ((data.recommendation === undefined) && (missing0 = "recommendation"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.entity !== undefined){
const _errs1 = errors;
if(typeof data.entity !== "string"){
validate80.errors = [{instancePath:instancePath+"/entity",schemaPath:"#/properties/entity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommendation !== undefined){
const _errs3 = errors;
if(typeof data.recommendation !== "string"){
validate80.errors = [{instancePath:instancePath+"/recommendation",schemaPath:"#/properties/recommendation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs5 = errors;
if(typeof data.reason !== "string"){
validate80.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate80(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
validate79.errors = vErrors;
return errors === 0;
}
const m_presence = validate82;
const schema52 = {"$id":"m_presence","type":"object","properties":{"avatar_url":{"type":"string","pattern":"^mxc:\\/\\/"},"displayname":{"type":"string"},"last_active_ago":{"type":"number"},"presence":{"type":"string","enum":["online","offline","unavailable"]},"currently_active":{"type":"boolean"},"status_msg":{"type":"string"}},"required":["presence"]};
const pattern3 = new RegExp("^mxc:\\/\\/", "u");
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.presence === undefined) && (missing0 = "presence")){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.avatar_url !== undefined){
let data0 = data.avatar_url;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate82.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.displayname !== undefined){
const _errs3 = errors;
if(typeof data.displayname !== "string"){
validate82.errors = [{instancePath:instancePath+"/displayname",schemaPath:"#/properties/displayname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_active_ago !== undefined){
let data2 = data.last_active_ago;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate82.errors = [{instancePath:instancePath+"/last_active_ago",schemaPath:"#/properties/last_active_ago/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence !== undefined){
let data3 = data.presence;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate82.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "online") || (data3 === "offline")) || (data3 === "unavailable"))){
validate82.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/enum",keyword:"enum",params:{allowedValues: schema52.properties.presence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currently_active !== undefined){
const _errs9 = errors;
if(typeof data.currently_active !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/currently_active",schemaPath:"#/properties/currently_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_msg !== undefined){
const _errs11 = errors;
if(typeof data.status_msg !== "string"){
validate82.errors = [{instancePath:instancePath+"/status_msg",schemaPath:"#/properties/status_msg/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
const m_push_rules = validate83;
const schema55 = {"type":"object","properties":{"actions":{"items":{"type":["string","object"]},"type":"array"},"default":{"type":"boolean"},"enabled":{"type":"boolean"},"rule_id":{"type":"string"},"conditions":{"type":"array","items":{"$ref":"contract#/$defs/PushCondition"}},"pattern":{"type":"string"}},"required":["actions","default","enabled","rule_id"]};
const schema56 = {"type":"object","properties":{"kind":{"type":"string"},"key":{"type":"string"},"pattern":{"type":"string"},"is":{"type":"string"},"value":{"type":["string","integer","boolean","null"]}},"required":["kind"]};
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate86.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(typeof data.kind !== "string"){
validate86.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate86.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate86.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate86.errors = [{instancePath:instancePath+"/is",schemaPath:"#/properties/is/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate86.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema56.properties.value.type},message:"must be string,integer,boolean,null"}];
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
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.actions === undefined) && (missing0 = "actions")) || ((data.default === undefined) && (missing0 = "default"))) || ((data.enabled === undefined) && (missing0 = "enabled"))) || ((data.rule_id === undefined) && (missing0 = "rule_id"))){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate85.errors = [{instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: schema55.properties.actions.items.type},message:"must be string,object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate85.errors = [{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate85.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate85.errors = [{instancePath:instancePath+"/rule_id",schemaPath:"#/properties/rule_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate86(data5[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate85.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/content/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate85(data2[i1], {instancePath:instancePath+"/override/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate85(data4[i2], {instancePath:instancePath+"/room/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/room",schemaPath:"#/properties/room/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate85(data6[i3], {instancePath:instancePath+"/sender/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate85(data8[i4], {instancePath:instancePath+"/underride/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid5 = _errs15 === errors;
if(!valid5){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/underride",schemaPath:"#/properties/underride/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.global !== undefined){
if(!(validate84(data.global, {instancePath:instancePath+"/global",parentData:data,parentDataProperty:"global",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
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
const m_reaction = validate94;
const schema57 = {"$id":"m_reaction","type":"object","properties":{"m.relates_to":{"type":"object","properties":{"rel_type":{"type":"string","enum":["m.annotation"]},"event_id":{"type":"string"},"key":{"type":"string"}}}}};
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["m.relates_to"] !== undefined){
let data0 = data["m.relates_to"];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.rel_type !== undefined){
let data1 = data0.rel_type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate94.errors = [{instancePath:instancePath+"/m.relates_to/rel_type",schemaPath:"#/properties/m.relates_to/properties/rel_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "m.annotation")){
validate94.errors = [{instancePath:instancePath+"/m.relates_to/rel_type",schemaPath:"#/properties/m.relates_to/properties/rel_type/enum",keyword:"enum",params:{allowedValues: schema57.properties["m.relates_to"].properties.rel_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.event_id !== undefined){
const _errs5 = errors;
if(typeof data0.event_id !== "string"){
validate94.errors = [{instancePath:instancePath+"/m.relates_to/event_id",schemaPath:"#/properties/m.relates_to/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.key !== undefined){
const _errs7 = errors;
if(typeof data0.key !== "string"){
validate94.errors = [{instancePath:instancePath+"/m.relates_to/key",schemaPath:"#/properties/m.relates_to/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/m.relates_to",schemaPath:"#/properties/m.relates_to/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
const m_receipt = validate95;
const pattern4 = new RegExp("^\\$", "u");
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(pattern4.test(key0))){
validate95.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
var valid0 = true;
for(const key1 in data){
if(pattern4.test(key1)){
let data0 = data[key1];
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["m.read"] !== undefined){
let data1 = data0["m.read"];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
var valid2 = true;
for(const key2 in data1){
if(pattern0.test(key2)){
let data2 = data1[key2];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.ts !== undefined){
let data3 = data2.ts;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate95.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/m.read/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ts",schemaPath:"#/patternProperties/%5E%5C%24/properties/m.read/patternProperties/%5E%40/properties/ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.thread_id !== undefined){
const _errs10 = errors;
if(typeof data2.thread_id !== "string"){
validate95.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/m.read/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/thread_id",schemaPath:"#/patternProperties/%5E%5C%24/properties/m.read/patternProperties/%5E%40/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/m.read/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5C%24/properties/m.read/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/m.read",schemaPath:"#/patternProperties/%5E%5C%24/properties/m.read/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0["m.read.private"] !== undefined){
let data5 = data0["m.read.private"];
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
var valid4 = true;
for(const key3 in data5){
if(pattern0.test(key3)){
let data6 = data5[key3];
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.ts !== undefined){
let data7 = data6.ts;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate95.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/m.read.private/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/ts",schemaPath:"#/patternProperties/%5E%5C%24/properties/m.read.private/patternProperties/%5E%40/properties/ts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.thread_id !== undefined){
const _errs18 = errors;
if(typeof data6.thread_id !== "string"){
validate95.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/m.read.private/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/thread_id",schemaPath:"#/patternProperties/%5E%5C%24/properties/m.read.private/patternProperties/%5E%40/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/m.read.private/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5C%24/properties/m.read.private/patternProperties/%5E%40/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/m.read.private",schemaPath:"#/patternProperties/%5E%5C%24/properties/m.read.private/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5C%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
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
const m_recent_emoji = validate96;
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.emoji === undefined) && (missing0 = "emoji")) || ((data.total === undefined) && (missing0 = "total"))){
validate97.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.emoji !== undefined){
const _errs1 = errors;
if(typeof data.emoji !== "string"){
validate97.errors = [{instancePath:instancePath+"/emoji",schemaPath:"#/properties/emoji/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data1 = data.total;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate97.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.recent_emoji === undefined) && (missing0 = "recent_emoji")){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.recent_emoji !== undefined){
let data0 = data.recent_emoji;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate97(data0[i0], {instancePath:instancePath+"/recent_emoji/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/recent_emoji",schemaPath:"#/properties/recent_emoji/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
const m_room_avatar = validate99;
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.h !== undefined){
let data0 = data.h;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate101.errors = [{instancePath:instancePath+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.w !== undefined){
let data1 = data.w;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate101.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mimetype !== undefined){
const _errs5 = errors;
if(typeof data.mimetype !== "string"){
validate101.errors = [{instancePath:instancePath+"/mimetype",schemaPath:"#/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate101.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.h !== undefined){
let data0 = data.h;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate100.errors = [{instancePath:instancePath+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.w !== undefined){
let data1 = data.w;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate100.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mimetype !== undefined){
const _errs5 = errors;
if(typeof data.mimetype !== "string"){
validate100.errors = [{instancePath:instancePath+"/mimetype",schemaPath:"#/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate100.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_url !== undefined){
let data4 = data.thumbnail_url;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
validate100.errors = [{instancePath:instancePath+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate100.errors = [{instancePath:instancePath+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_info !== undefined){
const _errs11 = errors;
if(!(validate101(data.thumbnail_info, {instancePath:instancePath+"/thumbnail_info",parentData:data,parentDataProperty:"thumbnail_info",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
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
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.info !== undefined){
const _errs1 = errors;
if(!(validate100(data.info, {instancePath:instancePath+"/info",parentData:data,parentDataProperty:"info",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate99.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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
const m_room_canonical_alias = validate104;
const pattern10 = new RegExp("^#", "u");
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alias !== undefined){
let data0 = data.alias;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
validate104.errors = [{instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alt_aliases !== undefined){
let data1 = data.alt_aliases;
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
if(!pattern10.test(data2)){
validate104.errors = [{instancePath:instancePath+"/alt_aliases/" + i0,schemaPath:"#/properties/alt_aliases/items/pattern",keyword:"pattern",params:{pattern: "^#"},message:"must match pattern \""+"^#"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/alt_aliases/" + i0,schemaPath:"#/properties/alt_aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate104.errors = [{instancePath:instancePath+"/alt_aliases",schemaPath:"#/properties/alt_aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
const m_room_create = validate105;
const pattern13 = new RegExp("^!", "u");
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.creator !== undefined){
let data0 = data.creator;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate105.errors = [{instancePath:instancePath+"/creator",schemaPath:"#/properties/creator/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/creator",schemaPath:"#/properties/creator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.federate"] !== undefined){
const _errs3 = errors;
if(typeof data["m.federate"] !== "boolean"){
validate105.errors = [{instancePath:instancePath+"/m.federate",schemaPath:"#/properties/m.federate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate105.errors = [{instancePath:instancePath+"/room_version",schemaPath:"#/properties/room_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate105.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.predecessor !== undefined){
let data4 = data.predecessor;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if((data4.room_id === undefined) && (missing0 = "room_id")){
validate105.errors = [{instancePath:instancePath+"/predecessor",schemaPath:"#/properties/predecessor/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data4.room_id !== undefined){
let data5 = data4.room_id;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
validate105.errors = [{instancePath:instancePath+"/predecessor/room_id",schemaPath:"#/properties/predecessor/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/predecessor/room_id",schemaPath:"#/properties/predecessor/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.event_id !== undefined){
let data6 = data4.event_id;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate105.errors = [{instancePath:instancePath+"/predecessor/event_id",schemaPath:"#/properties/predecessor/properties/event_id/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/predecessor/event_id",schemaPath:"#/properties/predecessor/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/predecessor",schemaPath:"#/properties/predecessor/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additional_creators !== undefined){
let data7 = data.additional_creators;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
validate105.errors = [{instancePath:instancePath+"/additional_creators/" + i0,schemaPath:"#/properties/additional_creators/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/additional_creators/" + i0,schemaPath:"#/properties/additional_creators/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/additional_creators",schemaPath:"#/properties/additional_creators/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
const m_room_encrypted = validate106;
const schema66 = {"$id":"m_room_encrypted","type":"object","properties":{"algorithm":{"type":"string","enum":["m.olm.v1.curve25519-aes-sha2","m.megolm.v1.aes-sha2"]},"ciphertext":{"oneOf":[{"type":"string"},{"type":"object","additionalProperties":{"type":"object","properties":{"body":{"type":"string"},"type":{"type":"integer"}}}}]},"sender_key":{"type":"string"},"device_id":{"type":"string"},"session_id":{"type":"string"}},"required":["algorithm","ciphertext"]};
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.algorithm === undefined) && (missing0 = "algorithm")) || ((data.ciphertext === undefined) && (missing0 = "ciphertext"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.algorithm !== undefined){
let data0 = data.algorithm;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate106.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "m.olm.v1.curve25519-aes-sha2") || (data0 === "m.megolm.v1.aes-sha2"))){
validate106.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema66.properties.algorithm.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ciphertext !== undefined){
let data1 = data.ciphertext;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/ciphertext",schemaPath:"#/properties/ciphertext/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.body !== undefined){
const _errs12 = errors;
if(typeof data2.body !== "string"){
const err1 = {instancePath:instancePath+"/ciphertext/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/body",schemaPath:"#/properties/ciphertext/oneOf/1/additionalProperties/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.type !== undefined){
let data4 = data2.type;
const _errs14 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err2 = {instancePath:instancePath+"/ciphertext/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/ciphertext/oneOf/1/additionalProperties/properties/type/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
else {
const err3 = {instancePath:instancePath+"/ciphertext/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ciphertext/oneOf/1/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
const err4 = {instancePath:instancePath+"/ciphertext",schemaPath:"#/properties/ciphertext/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
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
const err5 = {instancePath:instancePath+"/ciphertext",schemaPath:"#/properties/ciphertext/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate106.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_key !== undefined){
const _errs16 = errors;
if(typeof data.sender_key !== "string"){
validate106.errors = [{instancePath:instancePath+"/sender_key",schemaPath:"#/properties/sender_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_id !== undefined){
const _errs18 = errors;
if(typeof data.device_id !== "string"){
validate106.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined){
const _errs20 = errors;
if(typeof data.session_id !== "string"){
validate106.errors = [{instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
const m_room_encryption = validate107;
const schema67 = {"$id":"m_room_encryption","type":"object","properties":{"algorithm":{"type":"string","enum":["m.megolm.v1.aes-sha2"]},"rotation_period_ms":{"type":"integer"},"rotation_period_msgs":{"type":"integer"}},"required":["algorithm"]};
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.algorithm === undefined) && (missing0 = "algorithm")){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.algorithm !== undefined){
let data0 = data.algorithm;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate107.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.megolm.v1.aes-sha2")){
validate107.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema67.properties.algorithm.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rotation_period_ms !== undefined){
let data1 = data.rotation_period_ms;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate107.errors = [{instancePath:instancePath+"/rotation_period_ms",schemaPath:"#/properties/rotation_period_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rotation_period_msgs !== undefined){
let data2 = data.rotation_period_msgs;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate107.errors = [{instancePath:instancePath+"/rotation_period_msgs",schemaPath:"#/properties/rotation_period_msgs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
const m_room_guest_access = validate108;
const schema68 = {"$id":"m_room_guest_access","type":"object","properties":{"guest_access":{"enum":["can_join","forbidden"],"type":"string"}},"required":["guest_access"]};
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.guest_access === undefined) && (missing0 = "guest_access")){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.guest_access !== undefined){
let data0 = data.guest_access;
if(typeof data0 !== "string"){
validate108.errors = [{instancePath:instancePath+"/guest_access",schemaPath:"#/properties/guest_access/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "can_join") || (data0 === "forbidden"))){
validate108.errors = [{instancePath:instancePath+"/guest_access",schemaPath:"#/properties/guest_access/enum",keyword:"enum",params:{allowedValues: schema68.properties.guest_access.enum},message:"must be equal to one of the allowed values"}];
return false;
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
const m_room_history_visibility = validate109;
const schema69 = {"$id":"m_room_history_visibility","type":"object","properties":{"history_visibility":{"enum":["invited","joined","shared","world_readable"],"type":"string"}},"required":["history_visibility"]};
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.history_visibility === undefined) && (missing0 = "history_visibility")){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.history_visibility !== undefined){
let data0 = data.history_visibility;
if(typeof data0 !== "string"){
validate109.errors = [{instancePath:instancePath+"/history_visibility",schemaPath:"#/properties/history_visibility/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "invited") || (data0 === "joined")) || (data0 === "shared")) || (data0 === "world_readable"))){
validate109.errors = [{instancePath:instancePath+"/history_visibility",schemaPath:"#/properties/history_visibility/enum",keyword:"enum",params:{allowedValues: schema69.properties.history_visibility.enum},message:"must be equal to one of the allowed values"}];
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
const m_room_image_pack = validate110;
const schema70 = {"$id":"m_room_image_pack","type":"object","properties":{"images":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,100}$"},"additionalProperties":{"type":"object","properties":{"url":{"type":"string","pattern":"^mxc:\\/\\/"},"body":{"type":"string"},"info":{"$ref":"contract#/$defs/ImageInfo"}},"required":["url"]}},"pack":{"type":"object","properties":{"display_name":{"type":"string"},"avatar_url":{"type":"string","pattern":"^mxc:\\/\\/"},"usage":{"type":"array","items":{"type":"string","enum":["emoticon","sticker"]}},"attribution":{"type":"string"}}}},"required":["images"]};
const pattern16 = new RegExp("^[A-Za-z0-9_-]{1,100}$", "u");
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.h !== undefined){
let data0 = data.h;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate111.errors = [{instancePath:instancePath+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.w !== undefined){
let data1 = data.w;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate111.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mimetype !== undefined){
const _errs5 = errors;
if(typeof data.mimetype !== "string"){
validate111.errors = [{instancePath:instancePath+"/mimetype",schemaPath:"#/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate111.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_url !== undefined){
let data4 = data.thumbnail_url;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
validate111.errors = [{instancePath:instancePath+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_file !== undefined){
let data5 = data.thumbnail_file;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate111.errors = [{instancePath:instancePath+"/thumbnail_file",schemaPath:"#/properties/thumbnail_file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_info !== undefined){
const _errs13 = errors;
if(!(validate101(data.thumbnail_info, {instancePath:instancePath+"/thumbnail_info",parentData:data,parentDataProperty:"thumbnail_info",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_animated !== undefined){
const _errs14 = errors;
if(typeof data.is_animated !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/is_animated",schemaPath:"#/properties/is_animated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if((data.images === undefined) && (missing0 = "images")){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs3 = errors;
if(errors === _errs3){
if(typeof key0 === "string"){
if(!pattern16.test(key0)){
const err0 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,100}$"+"\"",propertyName:key0};
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
const err1 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate110.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 in data0){
let data1 = data0[key1];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.url === undefined) && (missing1 = "url")){
validate110.errors = [{instancePath:instancePath+"/images/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.url !== undefined){
let data2 = data1.url;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate110.errors = [{instancePath:instancePath+"/images/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/images/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/images/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/images/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.body !== undefined){
const _errs10 = errors;
if(typeof data1.body !== "string"){
validate110.errors = [{instancePath:instancePath+"/images/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/body",schemaPath:"#/properties/images/additionalProperties/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.info !== undefined){
const _errs12 = errors;
if(!(validate111(data1.info, {instancePath:instancePath+"/images/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/info",parentData:data1,parentDataProperty:"info",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/images/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pack !== undefined){
let data5 = data.pack;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.display_name !== undefined){
const _errs15 = errors;
if(typeof data5.display_name !== "string"){
validate110.errors = [{instancePath:instancePath+"/pack/display_name",schemaPath:"#/properties/pack/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.avatar_url !== undefined){
let data7 = data5.avatar_url;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
validate110.errors = [{instancePath:instancePath+"/pack/avatar_url",schemaPath:"#/properties/pack/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/pack/avatar_url",schemaPath:"#/properties/pack/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.usage !== undefined){
let data8 = data5.usage;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid5 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs21 = errors;
if(typeof data9 !== "string"){
validate110.errors = [{instancePath:instancePath+"/pack/usage/" + i0,schemaPath:"#/properties/pack/properties/usage/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data9 === "emoticon") || (data9 === "sticker"))){
validate110.errors = [{instancePath:instancePath+"/pack/usage/" + i0,schemaPath:"#/properties/pack/properties/usage/items/enum",keyword:"enum",params:{allowedValues: schema70.properties.pack.properties.usage.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/pack/usage",schemaPath:"#/properties/pack/properties/usage/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.attribution !== undefined){
const _errs23 = errors;
if(typeof data5.attribution !== "string"){
validate110.errors = [{instancePath:instancePath+"/pack/attribution",schemaPath:"#/properties/pack/properties/attribution/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
const m_room_join_rules = validate114;
const schema72 = {"$id":"m_room_join_rules","type":"object","properties":{"join_rule":{"enum":["public","knock","invite","private","restricted","knock_restricted"],"type":"string"},"allow":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","enum":["m.room_membership"]},"room_id":{"type":"string","pattern":"^!"}},"required":["type"]}}},"required":["join_rule"]};
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.join_rule === undefined) && (missing0 = "join_rule")){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.join_rule !== undefined){
let data0 = data.join_rule;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate114.errors = [{instancePath:instancePath+"/join_rule",schemaPath:"#/properties/join_rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data0 === "public") || (data0 === "knock")) || (data0 === "invite")) || (data0 === "private")) || (data0 === "restricted")) || (data0 === "knock_restricted"))){
validate114.errors = [{instancePath:instancePath+"/join_rule",schemaPath:"#/properties/join_rule/enum",keyword:"enum",params:{allowedValues: schema72.properties.join_rule.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow !== undefined){
let data1 = data.allow;
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
if((data2.type === undefined) && (missing1 = "type")){
validate114.errors = [{instancePath:instancePath+"/allow/" + i0,schemaPath:"#/properties/allow/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.type !== undefined){
let data3 = data2.type;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate114.errors = [{instancePath:instancePath+"/allow/" + i0+"/type",schemaPath:"#/properties/allow/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data3 === "m.room_membership")){
validate114.errors = [{instancePath:instancePath+"/allow/" + i0+"/type",schemaPath:"#/properties/allow/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema72.properties.allow.items.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.room_id !== undefined){
let data4 = data2.room_id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
validate114.errors = [{instancePath:instancePath+"/allow/" + i0+"/room_id",schemaPath:"#/properties/allow/items/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/allow/" + i0+"/room_id",schemaPath:"#/properties/allow/items/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate114.errors = [{instancePath:instancePath+"/allow/" + i0,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate114.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
const m_room_member = validate115;
const schema73 = {"$id":"m_room_member","type":"object","properties":{"avatar_url":{"type":"string","pattern":"^mxc:\\/\\/"},"displayname":{"type":["string","null"]},"membership":{"enum":["invite","join","knock","leave","ban"],"type":"string"},"is_direct":{"type":"boolean"},"join_authorised_via_users_server":{"type":"string","pattern":"^@"},"reason":{"type":"string"},"third_party_invite":{"type":"object","properties":{"display_name":{"type":"string"},"signed":{"$ref":"contract#/$defs/SignedThirdPartyInvite"}},"required":["display_name","signed"]}},"required":["membership"]};
const pattern24 = new RegExp("", "u");
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.mxid === undefined) && (missing0 = "mxid")) || ((data.signatures === undefined) && (missing0 = "signatures"))) || ((data.token === undefined) && (missing0 = "token"))){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.mxid !== undefined){
let data0 = data.mxid;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate116.errors = [{instancePath:instancePath+"/mxid",schemaPath:"#/properties/mxid/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/mxid",schemaPath:"#/properties/mxid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatures !== undefined){
let data1 = data.signatures;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
var valid1 = true;
for(const key0 in data1){
if(pattern24.test(key0)){
let data2 = data1[key0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(typeof data2[key1] !== "string"){
validate116.errors = [{instancePath:instancePath+"/signatures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/patternProperties//additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/signatures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/signatures/patternProperties//type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate116.errors = [{instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const _errs10 = errors;
if(typeof data.token !== "string"){
validate116.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
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
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.membership === undefined) && (missing0 = "membership")){
validate115.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.avatar_url !== undefined){
let data0 = data.avatar_url;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate115.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.displayname !== undefined){
let data1 = data.displayname;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate115.errors = [{instancePath:instancePath+"/displayname",schemaPath:"#/properties/displayname/type",keyword:"type",params:{type: schema73.properties.displayname.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data2 = data.membership;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate115.errors = [{instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data2 === "invite") || (data2 === "join")) || (data2 === "knock")) || (data2 === "leave")) || (data2 === "ban"))){
validate115.errors = [{instancePath:instancePath+"/membership",schemaPath:"#/properties/membership/enum",keyword:"enum",params:{allowedValues: schema73.properties.membership.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_direct !== undefined){
const _errs7 = errors;
if(typeof data.is_direct !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/is_direct",schemaPath:"#/properties/is_direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.join_authorised_via_users_server !== undefined){
let data4 = data.join_authorised_via_users_server;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate115.errors = [{instancePath:instancePath+"/join_authorised_via_users_server",schemaPath:"#/properties/join_authorised_via_users_server/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/join_authorised_via_users_server",schemaPath:"#/properties/join_authorised_via_users_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs11 = errors;
if(typeof data.reason !== "string"){
validate115.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.third_party_invite !== undefined){
let data6 = data.third_party_invite;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.display_name === undefined) && (missing1 = "display_name")) || ((data6.signed === undefined) && (missing1 = "signed"))){
validate115.errors = [{instancePath:instancePath+"/third_party_invite",schemaPath:"#/properties/third_party_invite/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data6.display_name !== undefined){
const _errs15 = errors;
if(typeof data6.display_name !== "string"){
validate115.errors = [{instancePath:instancePath+"/third_party_invite/display_name",schemaPath:"#/properties/third_party_invite/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.signed !== undefined){
const _errs17 = errors;
if(!(validate116(data6.signed, {instancePath:instancePath+"/third_party_invite/signed",parentData:data6,parentDataProperty:"signed",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/third_party_invite",schemaPath:"#/properties/third_party_invite/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
const m_room_message_m_audio = validate118;
const schema75 = {"$id":"m_room_message_m_audio","type":"object","properties":{"body":{"type":"string"},"format":{"type":"string"},"formatted_body":{"type":"string"},"filename":{"type":"string"},"info":{"properties":{"duration":{"type":"integer"},"mimetype":{"type":"string"},"size":{"type":"integer"}},"type":"object"},"msgtype":{"enum":["m.audio"],"type":"string"},"url":{"type":"string","pattern":"^mxc:\\/\\/"},"file":{"type":"object"}},"required":["msgtype","body"]};
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.msgtype === undefined) && (missing0 = "msgtype")) || ((data.body === undefined) && (missing0 = "body"))){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate118.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs3 = errors;
if(typeof data.format !== "string"){
validate118.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formatted_body !== undefined){
const _errs5 = errors;
if(typeof data.formatted_body !== "string"){
validate118.errors = [{instancePath:instancePath+"/formatted_body",schemaPath:"#/properties/formatted_body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filename !== undefined){
const _errs7 = errors;
if(typeof data.filename !== "string"){
validate118.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.info !== undefined){
let data4 = data.info;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.duration !== undefined){
let data5 = data4.duration;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate118.errors = [{instancePath:instancePath+"/info/duration",schemaPath:"#/properties/info/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.mimetype !== undefined){
const _errs13 = errors;
if(typeof data4.mimetype !== "string"){
validate118.errors = [{instancePath:instancePath+"/info/mimetype",schemaPath:"#/properties/info/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.size !== undefined){
let data7 = data4.size;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate118.errors = [{instancePath:instancePath+"/info/size",schemaPath:"#/properties/info/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
let data8 = data.msgtype;
const _errs17 = errors;
if(typeof data8 !== "string"){
validate118.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data8 === "m.audio")){
validate118.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/enum",keyword:"enum",params:{allowedValues: schema75.properties.msgtype.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data9 = data.url;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
validate118.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data10 = data.file;
const _errs21 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate118.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
const m_room_message_m_emote = validate119;
const schema76 = {"$id":"m_room_message_m_emote","type":"object","properties":{"body":{"type":"string"},"msgtype":{"enum":["m.emote"],"type":"string"},"format":{"type":"string"},"formatted_body":{"type":"string"}},"required":["msgtype","body"]};
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.msgtype === undefined) && (missing0 = "msgtype")) || ((data.body === undefined) && (missing0 = "body"))){
validate119.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate119.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
let data1 = data.msgtype;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate119.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "m.emote")){
validate119.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/enum",keyword:"enum",params:{allowedValues: schema76.properties.msgtype.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs5 = errors;
if(typeof data.format !== "string"){
validate119.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formatted_body !== undefined){
const _errs7 = errors;
if(typeof data.formatted_body !== "string"){
validate119.errors = [{instancePath:instancePath+"/formatted_body",schemaPath:"#/properties/formatted_body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
const m_room_message_m_file = validate120;
const schema77 = {"$id":"m_room_message_m_file","type":"object","properties":{"body":{"type":"string"},"format":{"type":"string"},"formatted_body":{"type":"string"},"filename":{"type":"string"},"info":{"properties":{"mimetype":{"type":"string"},"size":{"type":"integer"},"thumbnail_url":{"type":"string","pattern":"^mxc:\\/\\/"},"thumbnail_file":{"type":"object"},"thumbnail_info":{"$ref":"contract#/$defs/ThumbnailInfo"}},"type":"object"},"msgtype":{"enum":["m.file"],"type":"string"},"url":{"type":"string","pattern":"^mxc:\\/\\/"},"file":{"type":"object"}},"required":["msgtype","body"]};
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.h !== undefined){
let data0 = data.h;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate121.errors = [{instancePath:instancePath+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.w !== undefined){
let data1 = data.w;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate121.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mimetype !== undefined){
const _errs5 = errors;
if(typeof data.mimetype !== "string"){
validate121.errors = [{instancePath:instancePath+"/mimetype",schemaPath:"#/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate121.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
if(((data.msgtype === undefined) && (missing0 = "msgtype")) || ((data.body === undefined) && (missing0 = "body"))){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate120.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs3 = errors;
if(typeof data.format !== "string"){
validate120.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formatted_body !== undefined){
const _errs5 = errors;
if(typeof data.formatted_body !== "string"){
validate120.errors = [{instancePath:instancePath+"/formatted_body",schemaPath:"#/properties/formatted_body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filename !== undefined){
const _errs7 = errors;
if(typeof data.filename !== "string"){
validate120.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.info !== undefined){
let data4 = data.info;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.mimetype !== undefined){
const _errs11 = errors;
if(typeof data4.mimetype !== "string"){
validate120.errors = [{instancePath:instancePath+"/info/mimetype",schemaPath:"#/properties/info/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.size !== undefined){
let data6 = data4.size;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate120.errors = [{instancePath:instancePath+"/info/size",schemaPath:"#/properties/info/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.thumbnail_url !== undefined){
let data7 = data4.thumbnail_url;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
validate120.errors = [{instancePath:instancePath+"/info/thumbnail_url",schemaPath:"#/properties/info/properties/thumbnail_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/info/thumbnail_url",schemaPath:"#/properties/info/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.thumbnail_file !== undefined){
let data8 = data4.thumbnail_file;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate120.errors = [{instancePath:instancePath+"/info/thumbnail_file",schemaPath:"#/properties/info/properties/thumbnail_file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.thumbnail_info !== undefined){
const _errs19 = errors;
if(!(validate121(data4.thumbnail_info, {instancePath:instancePath+"/info/thumbnail_info",parentData:data4,parentDataProperty:"thumbnail_info",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
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
validate120.errors = [{instancePath:instancePath+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
let data10 = data.msgtype;
const _errs20 = errors;
if(typeof data10 !== "string"){
validate120.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data10 === "m.file")){
validate120.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/enum",keyword:"enum",params:{allowedValues: schema77.properties.msgtype.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data11 = data.url;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
validate120.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data12 = data.file;
const _errs24 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
validate120.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs24 === errors;
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
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
const m_room_message_m_image = validate123;
const schema79 = {"$id":"m_room_message_m_image","type":"object","properties":{"body":{"type":"string"},"format":{"type":"string"},"formatted_body":{"type":"string"},"filename":{"type":"string"},"info":{"$ref":"contract#/$defs/ImageInfo"},"msgtype":{"enum":["m.image"],"type":"string"},"url":{"type":"string","pattern":"^mxc:\\/\\/"},"file":{"type":"object"}},"required":["msgtype","body"]};
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.h !== undefined){
let data0 = data.h;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate124.errors = [{instancePath:instancePath+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.w !== undefined){
let data1 = data.w;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate124.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mimetype !== undefined){
const _errs5 = errors;
if(typeof data.mimetype !== "string"){
validate124.errors = [{instancePath:instancePath+"/mimetype",schemaPath:"#/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate124.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_url !== undefined){
let data4 = data.thumbnail_url;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
validate124.errors = [{instancePath:instancePath+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_file !== undefined){
let data5 = data.thumbnail_file;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate124.errors = [{instancePath:instancePath+"/thumbnail_file",schemaPath:"#/properties/thumbnail_file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_info !== undefined){
const _errs13 = errors;
if(!(validate101(data.thumbnail_info, {instancePath:instancePath+"/thumbnail_info",parentData:data,parentDataProperty:"thumbnail_info",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_animated !== undefined){
const _errs14 = errors;
if(typeof data.is_animated !== "boolean"){
validate124.errors = [{instancePath:instancePath+"/is_animated",schemaPath:"#/properties/is_animated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(((data.msgtype === undefined) && (missing0 = "msgtype")) || ((data.body === undefined) && (missing0 = "body"))){
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate123.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs3 = errors;
if(typeof data.format !== "string"){
validate123.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formatted_body !== undefined){
const _errs5 = errors;
if(typeof data.formatted_body !== "string"){
validate123.errors = [{instancePath:instancePath+"/formatted_body",schemaPath:"#/properties/formatted_body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filename !== undefined){
const _errs7 = errors;
if(typeof data.filename !== "string"){
validate123.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.info !== undefined){
const _errs9 = errors;
if(!(validate124(data.info, {instancePath:instancePath+"/info",parentData:data,parentDataProperty:"info",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
let data5 = data.msgtype;
const _errs10 = errors;
if(typeof data5 !== "string"){
validate123.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data5 === "m.image")){
validate123.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/enum",keyword:"enum",params:{allowedValues: schema79.properties.msgtype.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data6 = data.url;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate123.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data7 = data.file;
const _errs14 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate123.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
const m_room_message_m_key_verification_request = validate127;
const schema81 = {"$id":"m_room_message_m_key_verification_request","type":"object","properties":{"body":{"type":"string"},"format":{"type":"string"},"formatted_body":{"type":"string"},"from_device":{"type":"string"},"methods":{"type":"array","items":{"type":"string"}},"to":{"type":"string"},"msgtype":{"enum":["m.key.verification.request"],"type":"string"}},"required":["from_device","methods","msgtype","to"]};
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.from_device === undefined) && (missing0 = "from_device")) || ((data.methods === undefined) && (missing0 = "methods"))) || ((data.msgtype === undefined) && (missing0 = "msgtype"))) || ((data.to === undefined) && (missing0 = "to"))){
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate127.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs3 = errors;
if(typeof data.format !== "string"){
validate127.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formatted_body !== undefined){
const _errs5 = errors;
if(typeof data.formatted_body !== "string"){
validate127.errors = [{instancePath:instancePath+"/formatted_body",schemaPath:"#/properties/formatted_body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from_device !== undefined){
const _errs7 = errors;
if(typeof data.from_device !== "string"){
validate127.errors = [{instancePath:instancePath+"/from_device",schemaPath:"#/properties/from_device/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.methods !== undefined){
let data4 = data.methods;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(typeof data4[i0] !== "string"){
validate127.errors = [{instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate127.errors = [{instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs13 = errors;
if(typeof data.to !== "string"){
validate127.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
let data7 = data.msgtype;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate127.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data7 === "m.key.verification.request")){
validate127.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/enum",keyword:"enum",params:{allowedValues: schema81.properties.msgtype.enum},message:"must be equal to one of the allowed values"}];
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
}
}
}
else {
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
const m_room_message_m_location = validate128;
const schema82 = {"$id":"m_room_message_m_location","type":"object","properties":{"body":{"type":"string"},"geo_uri":{"type":"string","pattern":"^geo:"},"msgtype":{"enum":["m.location"],"type":"string"},"info":{"type":"object","properties":{"thumbnail_url":{"type":"string","pattern":"^mxc:\\/\\/"},"thumbnail_file":{"type":"object"},"thumbnail_info":{"$ref":"contract#/$defs/ThumbnailInfo"}}}},"required":["msgtype","body","geo_uri"]};
const pattern30 = new RegExp("^geo:", "u");
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.h !== undefined){
let data0 = data.h;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate129.errors = [{instancePath:instancePath+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.w !== undefined){
let data1 = data.w;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate129.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mimetype !== undefined){
const _errs5 = errors;
if(typeof data.mimetype !== "string"){
validate129.errors = [{instancePath:instancePath+"/mimetype",schemaPath:"#/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate129.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.msgtype === undefined) && (missing0 = "msgtype")) || ((data.body === undefined) && (missing0 = "body"))) || ((data.geo_uri === undefined) && (missing0 = "geo_uri"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate128.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.geo_uri !== undefined){
let data1 = data.geo_uri;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern30.test(data1)){
validate128.errors = [{instancePath:instancePath+"/geo_uri",schemaPath:"#/properties/geo_uri/pattern",keyword:"pattern",params:{pattern: "^geo:"},message:"must match pattern \""+"^geo:"+"\""}];
return false;
}
}
else {
validate128.errors = [{instancePath:instancePath+"/geo_uri",schemaPath:"#/properties/geo_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
let data2 = data.msgtype;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate128.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "m.location")){
validate128.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/enum",keyword:"enum",params:{allowedValues: schema82.properties.msgtype.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.info !== undefined){
let data3 = data.info;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.thumbnail_url !== undefined){
let data4 = data3.thumbnail_url;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
validate128.errors = [{instancePath:instancePath+"/info/thumbnail_url",schemaPath:"#/properties/info/properties/thumbnail_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate128.errors = [{instancePath:instancePath+"/info/thumbnail_url",schemaPath:"#/properties/info/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.thumbnail_file !== undefined){
let data5 = data3.thumbnail_file;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate128.errors = [{instancePath:instancePath+"/info/thumbnail_file",schemaPath:"#/properties/info/properties/thumbnail_file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.thumbnail_info !== undefined){
const _errs13 = errors;
if(!(validate129(data3.thumbnail_info, {instancePath:instancePath+"/info/thumbnail_info",parentData:data3,parentDataProperty:"thumbnail_info",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
const m_room_message_m_notice = validate131;
const schema84 = {"$id":"m_room_message_m_notice","type":"object","properties":{"body":{"type":"string"},"msgtype":{"enum":["m.notice"],"type":"string"},"format":{"type":"string"},"formatted_body":{"type":"string"}},"required":["msgtype","body"]};
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.msgtype === undefined) && (missing0 = "msgtype")) || ((data.body === undefined) && (missing0 = "body"))){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate131.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
let data1 = data.msgtype;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate131.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "m.notice")){
validate131.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/enum",keyword:"enum",params:{allowedValues: schema84.properties.msgtype.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs5 = errors;
if(typeof data.format !== "string"){
validate131.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formatted_body !== undefined){
const _errs7 = errors;
if(typeof data.formatted_body !== "string"){
validate131.errors = [{instancePath:instancePath+"/formatted_body",schemaPath:"#/properties/formatted_body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
const m_room_message_m_server_notice = validate132;
const schema85 = {"$id":"m_room_message_m_server_notice","type":"object","properties":{"body":{"type":"string"},"msgtype":{"enum":["m.server_notice"],"type":"string"},"server_notice_type":{"type":"string"},"admin_contact":{"type":"string"},"limit_type":{"type":"string"}},"required":["msgtype","body","server_notice_type"]};
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.msgtype === undefined) && (missing0 = "msgtype")) || ((data.body === undefined) && (missing0 = "body"))) || ((data.server_notice_type === undefined) && (missing0 = "server_notice_type"))){
validate132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate132.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
let data1 = data.msgtype;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate132.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "m.server_notice")){
validate132.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/enum",keyword:"enum",params:{allowedValues: schema85.properties.msgtype.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_notice_type !== undefined){
const _errs5 = errors;
if(typeof data.server_notice_type !== "string"){
validate132.errors = [{instancePath:instancePath+"/server_notice_type",schemaPath:"#/properties/server_notice_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin_contact !== undefined){
const _errs7 = errors;
if(typeof data.admin_contact !== "string"){
validate132.errors = [{instancePath:instancePath+"/admin_contact",schemaPath:"#/properties/admin_contact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit_type !== undefined){
const _errs9 = errors;
if(typeof data.limit_type !== "string"){
validate132.errors = [{instancePath:instancePath+"/limit_type",schemaPath:"#/properties/limit_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
const m_room_message_m_text = validate133;
const schema86 = {"$id":"m_room_message_m_text","type":"object","properties":{"body":{"type":"string"},"msgtype":{"enum":["m.text"],"type":"string"},"format":{"type":"string"},"formatted_body":{"type":"string"}},"required":["msgtype","body"]};
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.msgtype === undefined) && (missing0 = "msgtype")) || ((data.body === undefined) && (missing0 = "body"))){
validate133.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate133.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
let data1 = data.msgtype;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate133.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "m.text")){
validate133.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/enum",keyword:"enum",params:{allowedValues: schema86.properties.msgtype.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs5 = errors;
if(typeof data.format !== "string"){
validate133.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formatted_body !== undefined){
const _errs7 = errors;
if(typeof data.formatted_body !== "string"){
validate133.errors = [{instancePath:instancePath+"/formatted_body",schemaPath:"#/properties/formatted_body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
const m_room_message_m_video = validate134;
const schema87 = {"$id":"m_room_message_m_video","type":"object","properties":{"body":{"type":"string"},"format":{"type":"string"},"formatted_body":{"type":"string"},"filename":{"type":"string"},"info":{"properties":{"duration":{"type":"integer"},"h":{"type":"integer"},"w":{"type":"integer"},"mimetype":{"type":"string"},"size":{"type":"integer"},"thumbnail_url":{"type":"string","pattern":"^mxc:\\/\\/"},"thumbnail_file":{"type":"object"},"thumbnail_info":{"$ref":"contract#/$defs/ThumbnailInfo"}},"type":"object"},"msgtype":{"enum":["m.video"],"type":"string"},"url":{"type":"string","pattern":"^mxc:\\/\\/"},"file":{"type":"object"}},"required":["msgtype","body"]};
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.h !== undefined){
let data0 = data.h;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate135.errors = [{instancePath:instancePath+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.w !== undefined){
let data1 = data.w;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate135.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mimetype !== undefined){
const _errs5 = errors;
if(typeof data.mimetype !== "string"){
validate135.errors = [{instancePath:instancePath+"/mimetype",schemaPath:"#/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate135.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.msgtype === undefined) && (missing0 = "msgtype")) || ((data.body === undefined) && (missing0 = "body"))){
validate134.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate134.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs3 = errors;
if(typeof data.format !== "string"){
validate134.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formatted_body !== undefined){
const _errs5 = errors;
if(typeof data.formatted_body !== "string"){
validate134.errors = [{instancePath:instancePath+"/formatted_body",schemaPath:"#/properties/formatted_body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filename !== undefined){
const _errs7 = errors;
if(typeof data.filename !== "string"){
validate134.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.info !== undefined){
let data4 = data.info;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.duration !== undefined){
let data5 = data4.duration;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate134.errors = [{instancePath:instancePath+"/info/duration",schemaPath:"#/properties/info/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.h !== undefined){
let data6 = data4.h;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate134.errors = [{instancePath:instancePath+"/info/h",schemaPath:"#/properties/info/properties/h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.w !== undefined){
let data7 = data4.w;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate134.errors = [{instancePath:instancePath+"/info/w",schemaPath:"#/properties/info/properties/w/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.mimetype !== undefined){
const _errs17 = errors;
if(typeof data4.mimetype !== "string"){
validate134.errors = [{instancePath:instancePath+"/info/mimetype",schemaPath:"#/properties/info/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.size !== undefined){
let data9 = data4.size;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate134.errors = [{instancePath:instancePath+"/info/size",schemaPath:"#/properties/info/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.thumbnail_url !== undefined){
let data10 = data4.thumbnail_url;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
validate134.errors = [{instancePath:instancePath+"/info/thumbnail_url",schemaPath:"#/properties/info/properties/thumbnail_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate134.errors = [{instancePath:instancePath+"/info/thumbnail_url",schemaPath:"#/properties/info/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.thumbnail_file !== undefined){
let data11 = data4.thumbnail_file;
const _errs23 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate134.errors = [{instancePath:instancePath+"/info/thumbnail_file",schemaPath:"#/properties/info/properties/thumbnail_file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.thumbnail_info !== undefined){
const _errs25 = errors;
if(!(validate135(data4.thumbnail_info, {instancePath:instancePath+"/info/thumbnail_info",parentData:data4,parentDataProperty:"thumbnail_info",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
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
}
}
else {
validate134.errors = [{instancePath:instancePath+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
let data13 = data.msgtype;
const _errs26 = errors;
if(typeof data13 !== "string"){
validate134.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data13 === "m.video")){
validate134.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/enum",keyword:"enum",params:{allowedValues: schema87.properties.msgtype.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data14 = data.url;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
validate134.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate134.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data15 = data.file;
const _errs30 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
validate134.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs30 === errors;
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
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
const m_room_message = validate137;
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.msgtype === undefined) && (missing0 = "msgtype")) || ((data.body === undefined) && (missing0 = "body"))){
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate137.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgtype !== undefined){
const _errs3 = errors;
if(typeof data.msgtype !== "string"){
validate137.errors = [{instancePath:instancePath+"/msgtype",schemaPath:"#/properties/msgtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
const m_room_name = validate138;
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
if(typeof data.name !== "string"){
validate138.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const m_room_pinned_events = validate139;
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.pinned === undefined) && (missing0 = "pinned")){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.pinned !== undefined){
let data0 = data.pinned;
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
if(!pattern4.test(data1)){
validate139.errors = [{instancePath:instancePath+"/pinned/" + i0,schemaPath:"#/properties/pinned/items/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/pinned/" + i0,schemaPath:"#/properties/pinned/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate139.errors = [{instancePath:instancePath+"/pinned",schemaPath:"#/properties/pinned/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
const m_room_policy = validate140;
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.via === undefined) && (missing0 = "via")) || ((data.public_keys === undefined) && (missing0 = "public_keys"))){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.via !== undefined){
const _errs1 = errors;
if(typeof data.via !== "string"){
validate140.errors = [{instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_keys !== undefined){
let data1 = data.public_keys;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.ed25519 === undefined) && (missing1 = "ed25519")){
validate140.errors = [{instancePath:instancePath+"/public_keys",schemaPath:"#/properties/public_keys/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data1){
if(!(key0 === "ed25519")){
const _errs6 = errors;
if(typeof data1[key0] !== "string"){
validate140.errors = [{instancePath:instancePath+"/public_keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/public_keys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
if(_errs5 === errors){
if(data1.ed25519 !== undefined){
if(typeof data1.ed25519 !== "string"){
validate140.errors = [{instancePath:instancePath+"/public_keys/ed25519",schemaPath:"#/properties/public_keys/properties/ed25519/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate140.errors = [{instancePath:instancePath+"/public_keys",schemaPath:"#/properties/public_keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
const m_room_power_levels = validate141;
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ban !== undefined){
let data0 = data.ban;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate141.errors = [{instancePath:instancePath+"/ban",schemaPath:"#/properties/ban/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data1 = data.events;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate141.errors = [{instancePath:instancePath+"/events/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/events/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events_default !== undefined){
let data3 = data.events_default;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate141.errors = [{instancePath:instancePath+"/events_default",schemaPath:"#/properties/events_default/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invite !== undefined){
let data4 = data.invite;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate141.errors = [{instancePath:instancePath+"/invite",schemaPath:"#/properties/invite/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kick !== undefined){
let data5 = data.kick;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate141.errors = [{instancePath:instancePath+"/kick",schemaPath:"#/properties/kick/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redact !== undefined){
let data6 = data.redact;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate141.errors = [{instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state_default !== undefined){
let data7 = data.state_default;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate141.errors = [{instancePath:instancePath+"/state_default",schemaPath:"#/properties/state_default/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data8 = data.users;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
var valid2 = true;
for(const key1 in data8){
if(pattern0.test(key1)){
let data9 = data8[key1];
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate141.errors = [{instancePath:instancePath+"/users/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/users/patternProperties/%5E%40/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users_default !== undefined){
let data10 = data.users_default;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate141.errors = [{instancePath:instancePath+"/users_default",schemaPath:"#/properties/users_default/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notifications !== undefined){
let data11 = data.notifications;
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs26 = errors;
for(const key2 in data11){
if(!(key2 === "room")){
let data12 = data11[key2];
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate141.errors = [{instancePath:instancePath+"/notifications/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notifications/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
if(_errs26 === errors){
if(data11.room !== undefined){
let data13 = data11.room;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate141.errors = [{instancePath:instancePath+"/notifications/room",schemaPath:"#/properties/notifications/properties/room/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
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
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
const m_room_redaction = validate142;
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.redacts !== undefined){
let data0 = data.redacts;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate142.errors = [{instancePath:instancePath+"/redacts",schemaPath:"#/properties/redacts/pattern",keyword:"pattern",params:{pattern: "^\\$"},message:"must match pattern \""+"^\\$"+"\""}];
return false;
}
}
else {
validate142.errors = [{instancePath:instancePath+"/redacts",schemaPath:"#/properties/redacts/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate142.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
const m_room_server_acl = validate143;
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allow_ip_literals !== undefined){
const _errs1 = errors;
if(typeof data.allow_ip_literals !== "boolean"){
validate143.errors = [{instancePath:instancePath+"/allow_ip_literals",schemaPath:"#/properties/allow_ip_literals/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow !== undefined){
let data1 = data.allow;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate143.errors = [{instancePath:instancePath+"/allow/" + i0,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deny !== undefined){
let data3 = data.deny;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(typeof data3[i1] !== "string"){
validate143.errors = [{instancePath:instancePath+"/deny/" + i1,schemaPath:"#/properties/deny/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
else {
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
const m_room_third_party_invite = validate144;
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.display_name === undefined) && (missing0 = "display_name")) || ((data.key_validity_url === undefined) && (missing0 = "key_validity_url"))) || ((data.public_key === undefined) && (missing0 = "public_key"))){
validate144.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.display_name !== undefined){
const _errs1 = errors;
if(typeof data.display_name !== "string"){
validate144.errors = [{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_validity_url !== undefined){
const _errs3 = errors;
if(typeof data.key_validity_url !== "string"){
validate144.errors = [{instancePath:instancePath+"/key_validity_url",schemaPath:"#/properties/key_validity_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_key !== undefined){
const _errs5 = errors;
if(typeof data.public_key !== "string"){
validate144.errors = [{instancePath:instancePath+"/public_key",schemaPath:"#/properties/public_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_keys !== undefined){
let data3 = data.public_keys;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.public_key === undefined) && (missing1 = "public_key")){
validate144.errors = [{instancePath:instancePath+"/public_keys/" + i0,schemaPath:"#/properties/public_keys/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.key_validity_url !== undefined){
const _errs11 = errors;
if(typeof data4.key_validity_url !== "string"){
validate144.errors = [{instancePath:instancePath+"/public_keys/" + i0+"/key_validity_url",schemaPath:"#/properties/public_keys/items/properties/key_validity_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.public_key !== undefined){
const _errs13 = errors;
if(typeof data4.public_key !== "string"){
validate144.errors = [{instancePath:instancePath+"/public_keys/" + i0+"/public_key",schemaPath:"#/properties/public_keys/items/properties/public_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate144.errors = [{instancePath:instancePath+"/public_keys/" + i0,schemaPath:"#/properties/public_keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate144.errors = [{instancePath:instancePath+"/public_keys",schemaPath:"#/properties/public_keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
const m_room_tombstone = validate145;
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.replacement_room === undefined) && (missing0 = "replacement_room")) || ((data.body === undefined) && (missing0 = "body"))){
validate145.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate145.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replacement_room !== undefined){
const _errs3 = errors;
if(typeof data.replacement_room !== "string"){
validate145.errors = [{instancePath:instancePath+"/replacement_room",schemaPath:"#/properties/replacement_room/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
const m_room_topic = validate146;
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.body === undefined) && (missing0 = "body")){
validate147.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.mimetype !== undefined){
const _errs3 = errors;
if(typeof data0.mimetype !== "string"){
validate147.errors = [{instancePath:instancePath+"/" + i0+"/mimetype",schemaPath:"#/items/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.body !== undefined){
const _errs5 = errors;
if(typeof data0.body !== "string"){
validate147.errors = [{instancePath:instancePath+"/" + i0+"/body",schemaPath:"#/items/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.topic === undefined) && (missing0 = "topic")){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.topic !== undefined){
const _errs1 = errors;
if(typeof data.topic !== "string"){
validate146.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["m.topic"] !== undefined){
let data1 = data["m.topic"];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["m.text"] !== undefined){
if(!(validate147(data1["m.text"], {instancePath:instancePath+"/m.topic/m.text",parentData:data1,parentDataProperty:"m.text",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/m.topic",schemaPath:"#/properties/m.topic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
const m_room_key_withheld = validate149;
const schema101 = {"type":"object","properties":{"algorithm":{"type":"string","enum":["m.megolm.v1.aes-sha2"]},"room_id":{"type":"string","pattern":"^!"},"session_id":{"type":"string"},"sender_key":{"type":"string"},"code":{"type":"string","enum":["m.blacklisted","m.unverified","m.unauthorised","m.unavailable","m.no_olm","m.history_not_shared"]},"reason":{"type":"string"}},"required":["algorithm","sender_key","code"]};
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.algorithm === undefined) && (missing0 = "algorithm")) || ((data.sender_key === undefined) && (missing0 = "sender_key"))) || ((data.code === undefined) && (missing0 = "code"))){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.algorithm !== undefined){
let data0 = data.algorithm;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate150.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.megolm.v1.aes-sha2")){
validate150.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema101.properties.algorithm.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
let data1 = data.room_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
validate150.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate150.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined){
const _errs5 = errors;
if(typeof data.session_id !== "string"){
validate150.errors = [{instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender_key !== undefined){
const _errs7 = errors;
if(typeof data.sender_key !== "string"){
validate150.errors = [{instancePath:instancePath+"/sender_key",schemaPath:"#/properties/sender_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data4 = data.code;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate150.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data4 === "m.blacklisted") || (data4 === "m.unverified")) || (data4 === "m.unauthorised")) || (data4 === "m.unavailable")) || (data4 === "m.no_olm")) || (data4 === "m.history_not_shared"))){
validate150.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema101.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs11 = errors;
if(typeof data.reason !== "string"){
validate150.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const m_room_key = validate152;
const schema102 = {"$id":"m_room_key","type":"object","properties":{"algorithm":{"type":"string","enum":["m.megolm.v1.aes-sha2"]},"room_id":{"type":"string"},"session_id":{"type":"string"},"session_key":{"type":"string"},"shared_history":{"type":"boolean"}},"required":["algorithm","room_id","session_id","session_key"]};
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.algorithm === undefined) && (missing0 = "algorithm")) || ((data.room_id === undefined) && (missing0 = "room_id"))) || ((data.session_id === undefined) && (missing0 = "session_id"))) || ((data.session_key === undefined) && (missing0 = "session_key"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.algorithm !== undefined){
let data0 = data.algorithm;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate152.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "m.megolm.v1.aes-sha2")){
validate152.errors = [{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema102.properties.algorithm.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room_id !== undefined){
const _errs3 = errors;
if(typeof data.room_id !== "string"){
validate152.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined){
const _errs5 = errors;
if(typeof data.session_id !== "string"){
validate152.errors = [{instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_key !== undefined){
const _errs7 = errors;
if(typeof data.session_key !== "string"){
validate152.errors = [{instancePath:instancePath+"/session_key",schemaPath:"#/properties/session_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shared_history !== undefined){
const _errs9 = errors;
if(typeof data.shared_history !== "boolean"){
validate152.errors = [{instancePath:instancePath+"/shared_history",schemaPath:"#/properties/shared_history/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
const m_room_key_bundle = validate153;
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.room_id === undefined) && (missing0 = "room_id")) || ((data.file === undefined) && (missing0 = "file"))){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.room_id !== undefined){
let data0 = data.room_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
validate153.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/pattern",keyword:"pattern",params:{pattern: "^!"},message:"must match pattern \""+"^!"+"\""}];
return false;
}
}
else {
validate153.errors = [{instancePath:instancePath+"/room_id",schemaPath:"#/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data1 = data.file;
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate153.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
const m_room_key_request = validate154;
const schema104 = {"$id":"m_room_key_request","type":"object","properties":{"body":{"properties":{"algorithm":{"type":"string"},"room_id":{"type":"string"},"sender_key":{"type":"string"},"session_id":{"type":"string"}},"required":["algorithm","room_id","session_id"],"type":"object"},"action":{"enum":["request","request_cancellation"],"type":"string"},"requesting_device_id":{"type":"string"},"request_id":{"type":"string"}},"required":["action","requesting_device_id","request_id"]};
function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.action === undefined) && (missing0 = "action")) || ((data.requesting_device_id === undefined) && (missing0 = "requesting_device_id"))) || ((data.request_id === undefined) && (missing0 = "request_id"))){
validate154.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.algorithm === undefined) && (missing1 = "algorithm")) || ((data0.room_id === undefined) && (missing1 = "room_id"))) || ((data0.session_id === undefined) && (missing1 = "session_id"))){
validate154.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.algorithm !== undefined){
const _errs3 = errors;
if(typeof data0.algorithm !== "string"){
validate154.errors = [{instancePath:instancePath+"/body/algorithm",schemaPath:"#/properties/body/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.room_id !== undefined){
const _errs5 = errors;
if(typeof data0.room_id !== "string"){
validate154.errors = [{instancePath:instancePath+"/body/room_id",schemaPath:"#/properties/body/properties/room_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.sender_key !== undefined){
const _errs7 = errors;
if(typeof data0.sender_key !== "string"){
validate154.errors = [{instancePath:instancePath+"/body/sender_key",schemaPath:"#/properties/body/properties/sender_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.session_id !== undefined){
const _errs9 = errors;
if(typeof data0.session_id !== "string"){
validate154.errors = [{instancePath:instancePath+"/body/session_id",schemaPath:"#/properties/body/properties/session_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate154.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data5 = data.action;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate154.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "request") || (data5 === "request_cancellation"))){
validate154.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema104.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requesting_device_id !== undefined){
const _errs13 = errors;
if(typeof data.requesting_device_id !== "string"){
validate154.errors = [{instancePath:instancePath+"/requesting_device_id",schemaPath:"#/properties/requesting_device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
const _errs15 = errors;
if(typeof data.request_id !== "string"){
validate154.errors = [{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
const m_secret_request = validate155;
const schema105 = {"$id":"m_secret_request","type":"object","properties":{"name":{"type":"string"},"action":{"type":"string","enum":["request","request_cancellation"]},"requesting_device_id":{"type":"string"},"request_id":{"type":"string"}},"required":["action","requesting_device_id","request_id"]};
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.action === undefined) && (missing0 = "action")) || ((data.requesting_device_id === undefined) && (missing0 = "requesting_device_id"))) || ((data.request_id === undefined) && (missing0 = "request_id"))){
validate155.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate155.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate155.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "request") || (data1 === "request_cancellation"))){
validate155.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema105.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requesting_device_id !== undefined){
const _errs5 = errors;
if(typeof data.requesting_device_id !== "string"){
validate155.errors = [{instancePath:instancePath+"/requesting_device_id",schemaPath:"#/properties/requesting_device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
const _errs7 = errors;
if(typeof data.request_id !== "string"){
validate155.errors = [{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
const m_secret_send = validate156;
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.request_id === undefined) && (missing0 = "request_id")) || ((data.secret === undefined) && (missing0 = "secret"))){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.request_id !== undefined){
const _errs1 = errors;
if(typeof data.request_id !== "string"){
validate156.errors = [{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
const _errs3 = errors;
if(typeof data.secret !== "string"){
validate156.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
const m_space_child = validate157;
const func2 = function (text) { let length = 0; for (const _ of text) length++; return length; };
const pattern39 = new RegExp("^[\\x20-\\x7E]+$", "u");
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.via === undefined) && (missing0 = "via")){
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
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
validate157.errors = [{instancePath:instancePath+"/via/" + i0,schemaPath:"#/properties/via/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
let data2 = data.order;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) > 50){
validate157.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern39.test(data2)){
validate157.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7E]+$"},message:"must match pattern \""+"^[\\x20-\\x7E]+$"+"\""}];
return false;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested !== undefined){
const _errs7 = errors;
if(typeof data.suggested !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/suggested",schemaPath:"#/properties/suggested/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
const m_space_parent = validate158;
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.via === undefined) && (missing0 = "via")){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
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
validate158.errors = [{instancePath:instancePath+"/via/" + i0,schemaPath:"#/properties/via/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate158.errors = [{instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.canonical !== undefined){
const _errs5 = errors;
if(typeof data.canonical !== "boolean"){
validate158.errors = [{instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
const m_sticker = validate159;
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.h !== undefined){
let data0 = data.h;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate160.errors = [{instancePath:instancePath+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.w !== undefined){
let data1 = data.w;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate160.errors = [{instancePath:instancePath+"/w",schemaPath:"#/properties/w/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mimetype !== undefined){
const _errs5 = errors;
if(typeof data.mimetype !== "string"){
validate160.errors = [{instancePath:instancePath+"/mimetype",schemaPath:"#/properties/mimetype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_url !== undefined){
let data4 = data.thumbnail_url;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
validate160.errors = [{instancePath:instancePath+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/pattern",keyword:"pattern",params:{pattern: "^mxc:\\/\\/"},message:"must match pattern \""+"^mxc:\\/\\/"+"\""}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_file !== undefined){
let data5 = data.thumbnail_file;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate160.errors = [{instancePath:instancePath+"/thumbnail_file",schemaPath:"#/properties/thumbnail_file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thumbnail_info !== undefined){
const _errs13 = errors;
if(!(validate101(data.thumbnail_info, {instancePath:instancePath+"/thumbnail_info",parentData:data,parentDataProperty:"thumbnail_info",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_animated !== undefined){
const _errs14 = errors;
if(typeof data.is_animated !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/is_animated",schemaPath:"#/properties/is_animated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.body === undefined) && (missing0 = "body")) || ((data.info === undefined) && (missing0 = "info"))) || ((data.url === undefined) && (missing0 = "url"))){
validate159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
const _errs1 = errors;
if(typeof data.body !== "string"){
validate159.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.info !== undefined){
const _errs3 = errors;
if(!(validate160(data.info, {instancePath:instancePath+"/info",parentData:data,parentDataProperty:"info",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate159.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
const m_tag = validate163;
function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order !== undefined){
let data0 = data.order;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate164.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags !== undefined){
let data0 = data.tags;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs4 = errors;
if(!(validate164(data0[key0], {instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const m_typing = validate166;
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user_ids === undefined) && (missing0 = "user_ids")){
validate166.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_ids !== undefined){
let data0 = data.user_ids;
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
if(!pattern0.test(data1)){
validate166.errors = [{instancePath:instancePath+"/user_ids/" + i0,schemaPath:"#/properties/user_ids/items/pattern",keyword:"pattern",params:{pattern: "^@"},message:"must match pattern \""+"^@"+"\""}];
return false;
}
}
else {
validate166.errors = [{instancePath:instancePath+"/user_ids/" + i0,schemaPath:"#/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate166.errors = [{instancePath:instancePath+"/user_ids",schemaPath:"#/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
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

export const eventContents = {
  "m.accepted_terms": m_accepted_terms,
  "m.call.answer": m_call_answer,
  "m.call.candidates": m_call_candidates,
  "m.call.hangup": m_call_hangup,
  "m.call.invite": m_call_invite,
  "m.call.negotiate": m_call_negotiate,
  "m.call.reject": m_call_reject,
  "m.call.sdp_stream_metadata_changed": m_call_sdp_stream_metadata_changed,
  "m.call.select_answer": m_call_select_answer,
  "m.direct": m_direct,
  "m.dummy": m_dummy,
  "m.forwarded_room_key": m_forwarded_room_key,
  "m.fully_read": m_fully_read,
  "m.identity_server": m_identity_server,
  "m.ignored_user_list": m_ignored_user_list,
  "m.image_pack.rooms": m_image_pack_rooms,
  "m.invite_permission_config": m_invite_permission_config,
  "m.key.verification.accept": m_key_verification_accept,
  "m.key.verification.cancel": m_key_verification_cancel,
  "m.key.verification.done": m_key_verification_done,
  "m.key.verification.key": m_key_verification_key,
  "m.key.verification.mac": m_key_verification_mac,
  "m.key.verification.ready": m_key_verification_ready,
  "m.key.verification.request": m_key_verification_request,
  "m.key.verification.start$m.reciprocate.v1": m_key_verification_start_m_reciprocate_v1,
  "m.key.verification.start$m.sas.v1": m_key_verification_start_m_sas_v1,
  "m.key.verification.start": m_key_verification_start,
  "m.key_backup": m_key_backup,
  "m.marked_unread": m_marked_unread,
  "m.policy.rule.room": m_policy_rule_room,
  "m.policy.rule.server": m_policy_rule_room,
  "m.policy.rule.user": m_policy_rule_room,
  "m.presence": m_presence,
  "m.push_rules": m_push_rules,
  "m.reaction": m_reaction,
  "m.receipt": m_receipt,
  "m.recent_emoji": m_recent_emoji,
  "m.room.avatar": m_room_avatar,
  "m.room.canonical_alias": m_room_canonical_alias,
  "m.room.create": m_room_create,
  "m.room.encrypted": m_room_encrypted,
  "m.room.encryption": m_room_encryption,
  "m.room.guest_access": m_room_guest_access,
  "m.room.history_visibility": m_room_history_visibility,
  "m.room.image_pack": m_room_image_pack,
  "m.room.join_rules": m_room_join_rules,
  "m.room.member": m_room_member,
  "m.room.message$m.audio": m_room_message_m_audio,
  "m.room.message$m.emote": m_room_message_m_emote,
  "m.room.message$m.file": m_room_message_m_file,
  "m.room.message$m.image": m_room_message_m_image,
  "m.room.message$m.key.verification.request": m_room_message_m_key_verification_request,
  "m.room.message$m.location": m_room_message_m_location,
  "m.room.message$m.notice": m_room_message_m_notice,
  "m.room.message$m.server_notice": m_room_message_m_server_notice,
  "m.room.message$m.text": m_room_message_m_text,
  "m.room.message$m.video": m_room_message_m_video,
  "m.room.message": m_room_message,
  "m.room.name": m_room_name,
  "m.room.pinned_events": m_room_pinned_events,
  "m.room.policy": m_room_policy,
  "m.room.power_levels": m_room_power_levels,
  "m.room.redaction": m_room_redaction,
  "m.room.server_acl": m_room_server_acl,
  "m.room.third_party_invite": m_room_third_party_invite,
  "m.room.tombstone": m_room_tombstone,
  "m.room.topic": m_room_topic,
  "m.room_key.withheld": m_room_key_withheld,
  "m.room_key": m_room_key,
  "m.room_key_bundle": m_room_key_bundle,
  "m.room_key_request": m_room_key_request,
  "m.secret.request": m_secret_request,
  "m.secret.send": m_secret_send,
  "m.space.child": m_space_child,
  "m.space.parent": m_space_parent,
  "m.sticker": m_sticker,
  "m.tag": m_tag,
  "m.typing": m_typing,
};
