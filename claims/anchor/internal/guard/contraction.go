package guard

import "strings"

// contraction reads a contraction as the two words it stands for, and can't as cannot.
func (r *reader) contraction() bool {
	w := r.of(r.at)
	first, second := expand(w)
	switch {
	case w == "can't": // but not can not: he can not vote, or vote
		r.take(1, "cannot")
		return true
	case (w == "it's" || w == "It's") && among(" a an the ", r.of(r.at+1)): // not it has
		first, second = "it", "is"
	}
	if second == "" {
		return false
	}
	r.take(1, first)
	r.items = append(r.items, item{key: second})
	return true
}

// expand splits a contraction that stands for one pair of words only.
func expand(w string) (first, second string) {
	w = uncapitalized(w)
	first, tail, ok := strings.Cut(w, "'")
	switch {
	case !ok:
	case w == "won't":
		return "will", "not"
	case tail == "t" && strings.HasSuffix(first, "n") && among(" do does did is are was were has have had would could should must need ", first[:len(first)-1]):
		return first[:len(first)-1], "not"
	case tail == "re" && among(" they we you ", first):
		return first, "are"
	case tail == "ve" && among(" they we you would could should might must ", first):
		return first, "have"
	case tail == "ll" && among(" they we you he she it ", first):
		return first, "will"
	}
	return "", ""
}
