package anchor

import "bytes"

const (
	// outerEdits is how many more edits a place may have that begins, or ends, with the same word as the quote. An edit next to the
	// quote's first word costs fewer where that word is given up: of "no be in" for "no in" the cheapest is "be in".
	outerEdits = 12
	// outerReach is how many bytes off the cheapest place that word may stand, outerTries how many such words are looked at.
	outerReach, outerTries = 48, 8
)

// sameFirst moves the start of a place to where the quote's first word stands.
func (a *aligner) sameFirst(n near) near {
	word, _, ok := bytes.Cut(a.exact, space)
	text, best := a.folded.Bytes, n
	if !ok || bytes.HasPrefix(text[n.start:], word) {
		return n
	}
	at, to := a.stretch(n.start-outerReach, min(n.start+outerReach, n.end))
	for range outerTries {
		i := bytes.Index(text[at:to], word)
		if i < 0 {
			break
		}
		at += i
		if a.isStart(at) && a.words.mayEnd(at+len(word)) {
			best = a.outer(n, best, at, n.end, a.prefix.Len() > 0)
		}
		at++
	}
	return best
}

// sameLast moves the end of a place to where the quote's last word stands.
func (a *aligner) sameLast(n near) near {
	word := a.exact[bytes.LastIndexByte(a.exact, ' ')+1:]
	text, best := a.folded.Bytes, n
	if len(word) == len(a.exact) || bytes.HasSuffix(text[:n.end], word) {
		return n
	}
	at, to := a.stretch(max(n.end-outerReach, n.start), n.end+outerReach)
	for range outerTries {
		i := bytes.Index(text[at:to], word)
		if i < 0 {
			break
		}
		at += i
		if end := at + len(word); a.isEnd(end) && a.words.mayBegin(at) {
			best = a.outer(n, best, n.start, end, a.suffix.Len() > 0)
		}
		at++
	}
	return best
}

// outer is the better of [start, end) and best, which was moved from n. Where no context says on which side of an edit a place begins or ends,
// the quote's word may cost some edits more.
func (a *aligner) outer(n, best near, start, end int, known bool) near {
	m := a.weigh(start, end)
	if m.isBetter(best) || !known && best == n && m.edits <= n.edits+outerEdits {
		return m
	}
	return best
}
