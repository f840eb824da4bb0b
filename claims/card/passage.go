package card

import "strings"

const (
	// longEvidence is the most bytes of evidence that are linked to as a whole. Beyond it the first and last words do:
	// they are as certain to be found, and an address stays short enough to be copied and sent.
	longEvidence = 100
	// edgeWords is how many words stand for each end of long evidence. Five in a row hardly occur twice on a page.
	edgeWords = 5
)

// passage returns the address of the evidence within the source at url: a text fragment.
// https://wicg.github.io/scroll-to-text-fragment/#syntax
//
// A fragment that url has is kept before it; a url that has a fragment directive of its own is left as it is.
func passage(url, evidence string) string {
	start, end := edges(evidence)
	if url == "" || start == "" || strings.Contains(url, ":~:") {
		return url
	}
	if !strings.Contains(url, "#") {
		url += "#"
	}
	url += ":~:text=" + escape(start)
	if end != "" {
		url += "," + escape(end)
	}
	return url
}

// edges returns what a text fragment names of the evidence: the whole, or the words it starts and ends with.
// A line break may be the end of a block in the source, which only the second form reaches across.
func edges(evidence string) (start, end string) {
	first, rest, parted := strings.Cut(strings.TrimSpace(evidence), "\n")
	last := rest[strings.LastIndexByte(rest, '\n')+1:]
	words := strings.Fields(first)
	if parted {
		ending := strings.Fields(last)
		return strings.Join(words[:min(edgeWords, len(words))], " "), strings.Join(ending[max(0, len(ending)-edgeWords):], " ")
	}
	whole := strings.Join(words, " ")
	if len(whole) <= longEvidence || len(words) < 2*edgeWords {
		return whole, ""
	}
	return strings.Join(words[:edgeWords], " "), strings.Join(words[len(words)-edgeWords:], " ")
}

// escape percent-encodes everything that could mean something in a text directive or a URL.
func escape(text string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(text) {
		c := text[i]
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte("._~!*'()", c) >= 0:
			b.WriteByte(c)
		default:
			b.WriteString(string([]byte{'%', hex[c>>4], hex[c&15]}))
		}
	}
	return b.String()
}
