// Package policy holds the module's rules of architecture as a test: which package may import which, what may reach the
// WebAssembly, and how files are kept. The rules stand in one text in policy_test.go; a failure names the file and the edge.
//
// The code here reads the module from a file system and holds it against rules, so that each check is itself tested on
// small made-up modules, in which it must fail. It reads every file whatever its build tags say; what is built for the
// browser and what natively it works out by itself.
package policy
