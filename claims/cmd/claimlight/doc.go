// Command claimlight works on claims files and the articles they belong to.
//
//	claimlight lint CLAIMS.json...                  what is wrong with claims files
//	claimlight locate ARTICLE.html CLAIMS.json      where each claim stands in its article
//	claimlight serve DIR                            a folder on this machine, for a browser
//	claimlight help [VERB]                          what a verb does, its flags, examples
//	claimlight version                              which build this is
//
// A file named - is standard input. Results go to standard output and messages to standard error, so that a script can
// read the one and a person the other. The exit code is 0 when all is well, 1 when a claim or a file fails its test,
// and 2 for wrong usage or input that cannot be read.
//
// The command is a shell over the packages beside it: it parses flags, reads files and prints. What it prints is decided by them.
package main
