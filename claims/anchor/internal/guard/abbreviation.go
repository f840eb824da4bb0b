package guard

// initials reads capital letters with points, at least two, as one word: U.S. and US. The last point is part of it, unless what
// follows opens a sentence.
func (r *reader) initials() bool {
	letters, i := "", r.at
	for r.isInitial(i) && (i == r.at || r.isTight(i)) {
		letters += r.of(i)
		if i++; r.of(i) != "." || !r.isTight(i) || r.opensSentence(i+1) {
			break
		}
		i++
	}
	if len(letters) < 2 {
		return r.beforeNoon()
	}
	r.take(i-r.at, letters)
	return true
}

// opensSentence reports whether token i has a capital that it would not have inside a sentence.
func (r *reader) opensSentence(i int) bool {
	return shapeOf(r.of(i)) == capitalized && !r.isTight(i) && among(caseless, uncapitalized(r.of(i)))
}

func (r *reader) isInitial(i int) bool {
	w := r.of(i)
	return len(w) == 1 && isCapital(w[0])
}

// beforeNoon reads a.m. and p.m. after a number.
func (r *reader) beforeNoon() bool {
	half := r.of(r.at)
	if half != "a" && half != "p" || r.of(r.at+1) != "." || !r.hyphenless(r.at+1) || r.of(r.at+2) != "m" || !isNumber(r.last(1)) {
		return false
	}
	n := 3
	if r.of(r.at+3) == "." && r.isTight(r.at+3) {
		n++
	}
	r.takeLoose(n, half+"m")
	return true
}

// hyphenless reports whether token i has no white space on either side.
func (r *reader) hyphenless(i int) bool { return r.isTight(i) && r.isTight(i+1) }

// title reads a title before a name. After a capitalized word it may be the end of a street: on Park Dr.
func (r *reader) title() bool {
	if !among(" Mr Mrs Ms Dr Prof ", r.of(r.at)) || r.of(r.at+1) != "." || !r.isTight(r.at+1) || r.isTight(r.at+2) {
		return false
	}
	if shapeOf(r.of(r.at+2)) != capitalized || r.isWord(r.at-1) && shapeOf(r.of(r.at-1)) != small {
		return false
	}
	r.take(2, r.of(r.at))
	return true
}
