// The module's world. Go's runtime and its wasm_exec.js see this object in place of the page's global object: nothing of
// theirs leaks into the page, and nothing that the page has patched reaches them.

/** What Go printed; the first line of a crash is told to the publisher. */
let goOutput = "";

const sandbox = {
  Object, Array, Uint8Array, crypto, performance, TextEncoder, TextDecoder,
  fs: {
    constants: { O_WRONLY: -1, O_RDWR: -1, O_CREAT: -1, O_TRUNC: -1, O_APPEND: -1, O_EXCL: -1, O_DIRECTORY: -1 },
    writeSync: (_, bytes) => {
      goOutput += new TextDecoder().decode(bytes);
      return bytes.length;
    },
  },
  claimlight: { bridge, listen: (handler) => { handle = handler; } },
};
