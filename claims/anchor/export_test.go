package anchor

// FindWork is Find that tells what its alignments cost and how much they might have.
func FindWork(text Text, quotes []Quote) (matches []Match, done, most int) {
	s := newSearch(text)
	matches = s.find(quotes)
	return matches, s.work.done, s.work.most
}
