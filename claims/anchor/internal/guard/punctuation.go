package guard

func (r *reader) lastStop() bool {
	stop := r.of(r.at)
	if r.at == 0 || !r.isEnd(r.at+1) || stop != "." && stop != "," {
		return false
	}
	if before := r.tokens[r.at-1]; before.kind == number && !r.english {
		return false
	}
	return r.drop(1)
}

func (r *reader) stopInQuotation() bool {
	stop := r.of(r.at)
	if stop != "." && stop != "," || !r.closes(r.at+1) {
		return false
	}
	r.items = append(r.items, item{`"`, true})
	if !r.isEnd(r.at + 2) {
		r.items = append(r.items, item{stop, stop == "."})
	}
	r.at += 2
	return true
}

// closes reports whether token i is a closing quotation mark.
func (r *reader) closes(i int) bool {
	mark := r.of(i)
	return (mark == `"` || mark == "'") && r.isTight(i) && !r.isTight(i+1)
}

func (r *reader) commaBeforeQuotation() bool {
	mark := r.of(r.at + 1)
	if r.of(r.at) != "," || mark != `"` && mark != "'" || r.isTight(r.at+1) || !among(verbsOfSaying, r.of(r.at-1)) {
		return false
	}
	return r.drop(1)
}

// spacedSign leaves alone what is set oddly before a number: 3 :4 and 1 ,000 may be other numbers.
func (r *reader) spacedSign() bool {
	sign := r.of(r.at)
	switch sign {
	case ",", ";", "!", "?", ")", "]", ":":
	default:
		return false
	}
	if !r.isEnd(r.at+1) && r.tokens[r.at+1].kind == number && (!r.isTight(r.at) || r.isTight(r.at+1)) {
		return false
	}
	r.takeLoose(1, sign)
	r.loose = (sign == "," || sign == ";") && r.isWord(r.at)
	return true
}

func (r *reader) quotationMark() bool {
	if r.of(r.at) != "'" || r.isTight(r.at) && r.tokens[r.at-1].kind == number {
		return false
	}
	r.take(1, `"`)
	return true
}

// dash reads a dash between words: one with white space on both sides, or a long one.
func (r *reader) dash() bool {
	sign := r.of(r.at)
	if sign != "-" && sign != "--" || !r.isWord(r.at-1) || !r.isWord(r.at+1) {
		return false
	}
	spaced := !r.isTight(r.at) && !r.isTight(r.at+1)
	if !spaced && sign != "--" && r.written(r.at) != "\u2014" {
		return false
	}
	r.takeLoose(1, markRead+"-")
	r.loose = true
	return true
}

func (r *reader) ampersand() bool {
	if r.of(r.at) != "&" || r.isTight(r.at) || r.isTight(r.at+1) {
		return false
	}
	r.take(1, "and")
	return true
}

// spacedQuotation leaves alone what has a number beside it.
func (r *reader) spacedQuotation() bool {
	if r.of(r.at) != `"` || r.at > 0 && r.tokens[r.at-1].kind == number || r.at+1 < len(r.tokens) && r.tokens[r.at+1].kind == number {
		return false
	}
	r.takeLoose(1, `"`)
	r.loose = true
	return true
}
