const build = { version: __VERSION__, wasm: __WASM__, integrity: __INTEGRITY__, widgetCSS: __WIDGET_CSS__, pageCSS: __PAGE_CSS__ };
