package fold

import "unicode/utf8"

// Most text folds to itself. The two functions here copy it in bulk, as far as no break, blind range or joining character is in the way;
// whatever they leave, the slow path folds.

// ascii copies ASCII that folds to itself, in bulk, and reports whether there is more to fold. It leaves the last character to
// the others where it may have a combining mark, and white space other than one plain space.
func (f *folder) ascii() bool {
	stop, i := f.stop(), f.at
	for i < stop {
		if isPlain(f.src[i]) {
			i++
		} else if f.src[i] == ' ' && i > f.at && i+1 < stop && isPlain(f.src[i+1]) {
			i += 2
		} else {
			break
		}
	}
	if i < f.limit && (i >= stop || f.src[i] >= utf8.RuneSelf) {
		i--
	}
	f.copy(i, 1)
	return f.at < f.limit
}

// isPlain reports whether c is printable ASCII but no space.
func isPlain(c byte) bool { return c-'!' <= '~'-'!' }

// simple copies characters that fold to themselves, in any script, single spaces among them, and reports whether there were any. It
// leaves the last one, which may be joined by what follows.
func (f *folder) simple() bool {
	stop, first := f.stop(), f.at
	last, size := first, 0 // the character before i and its length
	for i := f.at; i < stop; {
		r, n := utf8.DecodeRuneInString(f.src[i:])
		if !f.isSimple(r, n) && (r != ' ' || i == first || f.src[last] == ' ') {
			break
		}
		if n != size && i > first {
			f.copy(i, size)
		}
		last, size, i = i, n, i+n
	}
	f.copy(last, size)
	return f.at > first
}

// isSimple reports whether r, which has n bytes in the source, folds to itself and, next to its like, is a cluster.
func (f *folder) isSimple(r rune, n int) bool {
	return f.classes.Of(r).simple() && typeOf(r) == notHangul && (r != utf8.RuneError || n > 1)
}

// copy copies the source up to end, characters of size bytes each.
func (f *folder) copy(end, size int) {
	if n := end - f.at; n > 0 {
		f.out = append(f.out, f.src[f.at:end]...)
		f.push(f.at, n/size, size, size)
		f.at = end
	}
}
