package dom

// Event is what the bridge tells of: something the reader did, the page's script asked for, or that was waited for.
type Event struct {
	Name  string
	A, B  int    // numbers that go with the event, such as an offset, or a claim and its place
	Text  string // an identifier, an address, a message
	Bytes []byte // the claims file
}
