package fold

import (
	"slices"
	"unicode/utf8"
)

const joiner = '\u200d' // ZERO WIDTH JOINER

// mark is a character of a decomposed cluster.
type mark struct {
	rune
	combining uint8
}

// characters folds the cluster that begins with first.
func (f *folder) characters(first item) {
	f.cluster = f.cluster[:0]
	f.add(first)
	last, count := first, 1
	for f.at < f.limit {
		if f.at < f.stop() && f.src[f.at] < utf8.RuneSelf {
			break // no ASCII character joins
		}
		before := f.cursor
		it, ok := f.visible()
		if !ok || it.broke || !joins(last, it, count) {
			f.cursor = before
			break
		}
		f.add(it)
		last, count = it, count+1
	}
	f.emit(first.start, last.end)
}

// joins reports whether next, the character number count, belongs to the cluster that last ends. This is UAX #29's extended grapheme cluster but for these:
// a mark of whatever kind extends (Mc and Thai and Lao AM included), a joiner ties any two symbols, a virama ties a letter in every
// script, and prepended marks stand alone.
func joins(last, next item, count int) bool {
	switch {
	case next.class&extend != 0:
		return true
	case next.rune < utf8.RuneSelf || next.class.IsSpace():
		return false
	case next.class.Kind() == Pictograph:
		return last.rune == joiner
	case next.class.Kind() == Regional:
		return count == 1 && last.class.Kind() == Regional
	case last.class.combining() == virama:
		kind := next.class.Kind()
		return Letter <= kind && kind <= Clinging && kind != Digit
	}
	return syllableContinues(last.rune, next.rune)
}

// add decomposes a character into the cluster.
func (f *folder) add(it item) {
	switch {
	case it.class&removed != 0:
	case it.class&mapped != 0:
		for _, r := range mapping.of(it.rune) {
			f.cluster = append(f.cluster, mark{r, f.classes.Of(r).combining()})
		}
	case isSyllable(it.rune):
		l, v, t := decomposeSyllable(it.rune)
		f.cluster = append(f.cluster, mark{rune: l}, mark{rune: v})
		if t != 0 {
			f.cluster = append(f.cluster, mark{rune: t})
		}
	default:
		f.cluster = append(f.cluster, mark{it.rune, it.class.combining()})
	}
}

// emit appends the cluster, which stands at [start, end) in the source. One of invisible characters only leaves nothing.
func (f *folder) emit(start, end int) {
	if len(f.cluster) > 1 {
		order(f.cluster)
	}
	before := len(f.out)
	for _, m := range f.cluster {
		f.out = utf8.AppendRune(f.out, m.rune)
	}
	if n := len(f.out) - before; n > 0 {
		f.push(start, 1, n, end-start)
	}
}

// order brings combining marks into canonical order (The Unicode Standard, 3.11, D109): between starters by combining class,
// marks of one class as they stand. The sort is stable and never quadratic, however many marks a character has.
func order(cluster []mark) {
	for i := 0; i < len(cluster); i++ {
		first := i
		for i < len(cluster) && cluster[i].combining != 0 {
			i++
		}
		if i-first > 1 {
			slices.SortStableFunc(cluster[first:i], func(a, b mark) int { return int(a.combining) - int(b.combining) })
		}
	}
}
