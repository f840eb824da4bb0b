package anchor

import "unicode/utf8"

// longestWord is how many bytes an edge is moved at most to come to the end of a word.
const longestWord = 64

// better weighs [start, end), brought to whole words in every way, and returns the best place so far.
func (a *aligner) better(best near, ok bool, start, end int) (near, bool) {
	text := a.folded.Bytes
	for start < end && text[start] == ' ' {
		start++
	}
	for start < end && text[end-1] == ' ' {
		end--
	}
	if start >= end {
		return best, ok
	}
	starts, ends := a.starts(start, end), a.ends(start, end)
	for _, s := range starts {
		for _, e := range ends {
			if s == none || e == none || s >= e || a.isTried(s, e) {
				continue
			}
			if n := a.weigh(s, e); !ok || n.isBetter(best) {
				best, ok = n, true
			}
		}
	}
	return best, ok
}

// isTried reports whether [start, end) was weighed before, and notes that it was.
func (a *aligner) isTried(start, end int) bool {
	for _, t := range a.tried {
		if t == [2]int{start, end} {
			return true
		}
	}
	a.tried = append(a.tried, [2]int{start, end})
	return false
}

// weigh counts the edits of a place.
func (a *aligner) weigh(start, end int) near {
	place := a.read(start, end)
	return near{
		start: start, end: end,
		letters: len(place),
		edits:   a.forward.Distance(place),
		around:  a.around.edits(a.folded.Bytes, start, end),
	}
}

// isBetter reports whether n is closer to the quote than m. Of equal ones the longer is, so that a word that took another's place is within.
func (n near) isBetter(m near) bool {
	if a, b := n.edits+n.around, m.edits+m.around; a != b {
		return a < b
	}
	return n.end-n.start > m.end-m.start
}

// starts are where a place that seems to begin at at may begin: there, or where the word begins that it would cut, or behind
// that word.
func (a *aligner) starts(at, end int) [2]int {
	if a.isStart(at) {
		return [2]int{at, none}
	}
	both := [2]int{none, none}
	for s := at; s > 0 && at-s < longestWord && both[0] == none; {
		_, size := a.words.before(s)
		if s -= size; a.isStart(s) {
			both[0] = s
		}
	}
	for s := at; s < end && s-at < longestWord && both[1] == none; {
		_, size := a.words.after(s)
		if s += size; s < end && a.isStart(s) {
			both[1] = s
		}
	}
	return both
}

// ends are where a place that seems to end at at may end: there, or where the word ends that it would cut, or before that word.
func (a *aligner) ends(start, at int) [2]int {
	if a.isEnd(at) {
		return [2]int{at, none}
	}
	both := [2]int{none, none}
	for e := at; e < len(a.folded.Bytes) && e-at < longestWord && both[0] == none; {
		_, size := a.words.after(e)
		if e += size; a.isEnd(e) {
			both[0] = e
		}
	}
	for e := at; e > start && at-e < longestWord && both[1] == none; {
		_, size := a.words.before(e)
		if e -= size; e > start && a.isEnd(e) {
			both[1] = e
		}
	}
	return both
}

// isStart reports whether a place may begin at at: not with white space, nor in a word or a grapheme.
func (a *aligner) isStart(at int) bool {
	r, _ := a.words.after(at)
	return r != ' ' && utf8.RuneStart(a.folded.Bytes[at]) && a.mayBegin(at)
}

// isEnd reports whether a place may end at at.
func (a *aligner) isEnd(at int) bool {
	r, _ := a.words.before(at)
	return r != ' ' && a.mayEnd(at)
}
