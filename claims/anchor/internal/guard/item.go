package guard

// item is one piece of what a text states. Two texts state the same where their items are equal one by one.
//
// The key of a word or sign that no row reads is its folded characters. What rows read has a key that starts with markRead, which
// no folded text contains: "\x00" and then a number's value, a date, a unit.
type item struct {
	key   string
	tight bool // no white space stands before it, where that may matter
}

// markRead starts the key of what a row has read. Where a text has that character itself, the character is a token by itself and
// never the start of a longer one.
const markRead = "\x00"

// reader turns a text into items, from left to right.
type reader struct {
	*text
	language
	at      int // the token to be read next
	items   []item
	loose   bool // white space before the next item does not matter
	opening bool // the last date was a full one after On, which opens a sentence
	plain   int  // how many items there were after the last number without a million or the like
}

// read reads a text by the rows of a language: at each token the first row that applies, else the token as it stands.
func read(t *text, l language) []item {
	r := reader{text: t, language: l, items: make([]item, 0, len(t.tokens))}
	for r.at < len(t.tokens) {
		r.next()
	}
	return r.items
}

func (r *reader) next() {
	for _, apply := range r.rows {
		if apply(r) {
			return
		}
	}
	r.take(1, r.of(r.at))
}

// take reads n tokens as the item key. As text.of, it and the small methods below are not inlined into the rows.
//
//go:noinline
func (r *reader) take(n int, key string) {
	r.items = append(r.items, item{key, r.tokens[r.at].tight && !r.loose})
	r.at, r.loose = r.at+n, false
}

// takeLoose is take for an item before which white space does not matter.
//
//go:noinline
func (r *reader) takeLoose(n int, key string) {
	r.loose = true
	r.take(n, key)
}

// drop reads n tokens that state nothing.
func (r *reader) drop(n int) bool {
	r.at += n
	return true
}

// last is the key of the item n before the next one: last(1) is the one just read. It is "" where there is none.
//
//go:noinline
func (r *reader) last(n int) string {
	if n > len(r.items) {
		return ""
	}
	return r.items[len(r.items)-n].key
}

// isTight reports whether token i stands there without white space before it.
//
//go:noinline
func (r *reader) isTight(i int) bool {
	return 0 <= i && i < len(r.tokens) && r.tokens[i].tight
}

// isWord reports whether token i is a word.
//
//go:noinline
func (r *reader) isWord(i int) bool {
	return 0 <= i && i < len(r.tokens) && r.tokens[i].kind == word
}

// isEnd reports whether token i is beyond the last one.
func (r *reader) isEnd(i int) bool { return i >= len(r.tokens) }
