export const id = 376;
export const ids = [376];
export const modules = {

/***/ 14376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newReader: () => (/* binding */ newReader)
/* harmony export */ });
/* harmony import */ var _evidence_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37884);
/* harmony import */ var _evidence_signatures_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14906);


// What reads outputs comes in through this file, and is loaded with the first of one: every start would pay for it.
/** Reads an output with the table of signatures. */
const newReader = (options) => new _evidence_output_js__WEBPACK_IMPORTED_MODULE_0__/* .OutputReader */ .f(_evidence_signatures_index_js__WEBPACK_IMPORTED_MODULE_1__/* .signatures */ .E, options);


/***/ })

};
