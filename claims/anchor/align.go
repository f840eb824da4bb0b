package anchor

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"github.com/claimlight/claimlight/claims/anchor/internal/approx"
	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
	"github.com/claimlight/claimlight/claims/anchor/internal/letter"
	"github.com/claimlight/claimlight/claims/anchor/internal/seed"
)

// aligner aligns one lost quote at a time with the text.
type aligner struct {
	*search
	forward, backward approx.Matcher // the quote
	prefix, suffix    approx.Matcher // the context next to it: the prefix forward, the suffix backward
	shape             approx.Matcher // the quote with all digits alike
	exact             []byte         // the folded quote
	quote             []byte         // its letters
	size              int            // of the folded quote in bytes
	slack             int            // how many bytes off a diagonal a place may begin and end
	letters           []byte
	tried             [][2]int // places that were weighed, in folded text
}

// near is a place that an edited quote may have come to, in folded text.
type near struct {
	start, end int
	letters    int // how many it has
	edits      int // between the quote's letters and these
	around     int // between their contexts
}

// slackFor is how many bytes a quote of size bytes may have grown or shrunk by: a quarter and a long word.
func slackFor(size int) int { return 16 + size/4 }

// set makes q the quote to align.
func (a *aligner) set(q Quote, folded []byte) {
	if q.All {
		q.Prefix, q.Suffix = "", "" // every place counts, whatever stands around it
	}
	a.exact, a.size, a.slack = folded, len(folded), slackFor(len(folded))
	a.quote = letter.Append(a.quote[:0], folded)
	a.forward.Set(a.quote)
	a.letters = append(a.letters[:0], a.quote...)
	slices.Reverse(a.letters)
	a.backward.Set(a.letters)
	a.around.set(q)
	prefix := bytes.TrimRight(fold.Append(nil, q.Prefix), " ")
	a.letters = letter.Append(a.letters[:0], prefix[letter.CutLast(prefix, contextSeeds):])
	a.prefix.Set(a.letters)
	suffix := bytes.TrimLeft(fold.Append(nil, q.Suffix), " ")
	a.letters = letter.Append(a.letters[:0], suffix[:letter.Cut(suffix, contextSeeds)])
	slices.Reverse(a.letters)
	a.suffix.Set(a.letters)
}

// align finds the best place near the diagonals of c; ok is false where there is none that could be the quote's.
func (a *aligner) align(c seed.Cluster) (best near, ok bool) {
	a.tried = a.tried[:0]
	start, end, found := a.occurrence(c)
	if found {
		best, ok = a.better(best, ok, start, end)
	}
	if a.around.length() > 0 {
		best, ok = a.alignContext(c, best, ok, start, end)
	}
	if ok {
		best = a.sameLast(a.sameFirst(best))
	}
	return best, ok
}

// alignContext finds better places by the context, which says where the quote began and where it ended; it seems to stand at [start, end).
func (a *aligner) alignContext(c seed.Cluster, best near, ok bool, start, end int) (near, bool) {
	low, high := c.First, c.Last
	if ok {
		low, high = min(low, start), max(high, end-a.size)
	}
	left, begins := a.afterPrefix(low, high)
	right, ends := a.beforeSuffix(low+a.size, high+a.size)
	if begins {
		best, ok = a.better(best, ok, left, a.endFrom(left))
	}
	if ends {
		best, ok = a.better(best, ok, a.startFrom(right), right)
	}
	if begins && ends {
		best, ok = a.better(best, ok, left, right)
	}
	return best, ok
}

// occurrence is where the quote's own words are closest to the text; ok is false where half of them differ, or a third if they are all there is.
func (a *aligner) occurrence(c seed.Cluster) (start, end int, ok bool) {
	from, to := a.stretch(c.First-a.slack, c.Last+a.size+a.slack)
	read := a.read(from, to)
	most := a.forward.Len() / 2
	if a.around.length() == 0 {
		most = a.forward.Len() / 3
	}
	edits, last := a.forward.Search(read, most)
	if edits > most {
		return 0, 0, false
	}
	slices.Reverse(read[:last])
	_, n := a.backward.Prefix(read[:last])
	return a.cut(from, last-n), a.cut(from, last), true
}

// afterPrefix is where the words after the prefix begin, for a quote that begins between low and high.
func (a *aligner) afterPrefix(low, high int) (at int, ok bool) {
	from, to := a.stretch(low-a.slack-4*a.prefix.Len(), high+a.slack)
	edits, n := a.prefix.Search(a.read(from, to), a.prefix.Len())
	return a.cut(from, n), confirms(edits, a.prefix.Len())
}

// beforeSuffix is where the words before the suffix end, for a quote that ends between low and high.
func (a *aligner) beforeSuffix(low, high int) (at int, ok bool) {
	from, to := a.stretch(low-a.slack, high+a.slack+4*a.suffix.Len())
	read := a.read(from, to)
	slices.Reverse(read)
	edits, n := a.suffix.Search(read, a.suffix.Len())
	return a.cut(from, len(read)-n), confirms(edits, a.suffix.Len())
}

// endFrom is where the quote ends if it begins at start.
func (a *aligner) endFrom(start int) int {
	from, to := a.stretch(start, start+a.size+a.slack)
	_, n := a.forward.Prefix(a.read(from, to))
	return a.cut(from, n)
}

// startFrom is where the quote begins if it ends at end.
func (a *aligner) startFrom(end int) int {
	from, to := a.stretch(end-a.size-a.slack, end)
	read := a.read(from, to)
	slices.Reverse(read)
	_, n := a.backward.Prefix(read)
	return a.cut(from, len(read)-n)
}

// stretch cuts [from, to) to the folded text and widens it to whole characters.
func (a *aligner) stretch(from, to int) (start, end int) {
	text := a.folded.Bytes
	start, end = min(max(from, 0), len(text)), min(max(to, 0), len(text))
	for start > 0 && start < len(text) && !utf8.RuneStart(text[start]) {
		start--
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	return start, max(start, end)
}

// read is the letters of [start, end) of the folded text.
func (a *aligner) read(start, end int) []byte {
	a.letters = letter.Append(a.letters[:0], a.folded.Bytes[start:end])
	return a.letters
}

// cut is where n letters from start end, in folded text.
func (a *aligner) cut(start, n int) int { return start + letter.Cut(a.folded.Bytes[start:], n) }
