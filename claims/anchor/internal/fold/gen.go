//go:build ignore

// Gen writes tables.go from golang.org/x/text/unicode/norm, the standard library's unicode package and the lists in this file.
// Run it with go generate.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"go/format"
	"log"
	"os"
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// What a character is to the engine; class.go has the same values and says what they mean.
const (
	letter = iota + 1
	unspaced
	digit
	numeral
	clinging
	pictograph
	regional

	extend  = 1 << 3
	space   = 1 << 4
	removed = 1 << 5
	mapped  = 1 << 6
)

const (
	hangulFirst, hangulLast = 0xAC00, 0xD7A3 // decomposed by arithmetic
)

// kept are the characters whose compatibility form is another fact: superscripts and subscripts (10² is not 102), fractions
// (1½ is not 11/2), circled characters, squared units with an exponent. UnicodeData.txt tags them <super>, <sub>, <fraction>,
// <circle>; x/text does not carry the tags.
var kept = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x00AA, 0x00AA, 1}, {0x00B2, 0x00B3, 1}, {0x00B9, 0x00BA, 1}, {0x00BC, 0x00BE, 1}, {0x02B0, 0x02B8, 1}, {0x02E0, 0x02E4, 1},
		{0x10FC, 0x10FC, 1}, {0x1D2C, 0x1D6A, 1}, {0x1D78, 0x1D78, 1}, {0x1D9B, 0x1DBF, 1}, {0x2070, 0x209C, 1},
		{0x2120, 0x2120, 1}, {0x2122, 0x2122, 1}, {0x2150, 0x215F, 1}, {0x2189, 0x2189, 1}, {0x2460, 0x2473, 1}, {0x24B6, 0x24EA, 1},
		{0x2C7C, 0x2C7D, 1}, {0x2D6F, 0x2D6F, 1}, {0x3192, 0x319F, 1}, {0x3244, 0x3247, 1}, {0x3251, 0x327E, 1}, {0x3280, 0x32BF, 1},
		{0x32D0, 0x32FE, 1}, {0x3378, 0x3379, 1}, {0x339F, 0x33A6, 1}, {0x33A8, 0x33A8, 1}, {0x33AF, 0x33AF, 1},
		{0xA69C, 0xA69D, 1}, {0xA770, 0xA770, 1}, {0xA7F2, 0xA7F4, 1}, {0xA7F8, 0xA7F9, 1}, {0xAB5C, 0xAB5F, 1}, {0xAB69, 0xAB69, 1},
	},
	R32: []unicode.Range32{
		{0x10781, 0x107BA, 1}, {0x1E030, 0x1E06D, 1}, {0x1F12B, 0x1F12E, 1}, {0x1F16A, 0x1F16C, 1}, {0x1F250, 0x1F251, 1},
	},
}

// plain gives typographic characters the form that a keyboard has.
var plain = map[rune]string{}

// gone are the invisible characters: soft hyphen, combining grapheme joiner, zero-width and bidirectional controls, variation
// selectors. Tag characters are not among them: they tell the flag of Wales from that of Scotland.
var gone = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x00AD, 0x00AD, 1}, {0x034F, 0x034F, 1}, {0x061C, 0x061C, 1}, {0x180B, 0x180F, 1}, {0x200B, 0x200F, 1}, {0x202A, 0x202E, 1},
		{0x2060, 0x2064, 1}, {0x2066, 0x206F, 1}, {0xFE00, 0xFE0F, 1}, {0xFEFF, 0xFEFF, 1},
	},
	R32: []unicode.Range32{{0x1BCA0, 0x1BCA3, 1}, {0x1D173, 0x1D17A, 1}, {0xE0100, 0xE01EF, 1}},
}

// extending are the characters that stay with the one before, beyond marks and Other_Grapheme_Extend: the zero-width joiner,
// Thai and Lao AM, emoji modifiers, tags.
var extending = &unicode.RangeTable{
	R16: []unicode.Range16{{0x0E33, 0x0E33, 1}, {0x0EB3, 0x0EB3, 1}, {0x200D, 0x200D, 1}},
	R32: []unicode.Range32{{0x1F3FB, 0x1F3FF, 1}, {0xE0020, 0xE007F, 1}},
}

// pictographs are what a joiner may tie together, beyond the symbols of category So.
var pictographs = &unicode.RangeTable{
	R16: []unicode.Range16{{0x2194, 0x2194, 1}, {0x25FB, 0x25FE, 1}},
	R32: []unicode.Range32{{0x1F000, 0x1FAFF, 1}},
}

// unspacedScripts are written without spaces between words.
var unspacedScripts = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo, unicode.Yi, unicode.Tangut, unicode.Nushu,
	unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan, unicode.Javanese, unicode.Balinese,
	unicode.Tai_Le, unicode.New_Tai_Lue, unicode.Tai_Tham, unicode.Tai_Viet,
	{R16: []unicode.Range16{{0x3099, 0x309C, 1}, {0x30FC, 0x30FC, 1}}}, // voiced sound marks, prolonged sound mark
}

// exponentSigns belong to the number they stand in: 10 may not match inside 10⁻⁵.
var exponentSigns = &unicode.RangeTable{R16: []unicode.Range16{{0x207A, 0x207E, 1}, {0x208A, 0x208E, 1}}}

// Han numerals, plain and formal: 十 may not match inside 五十, nor 100 inside 100万.
const numerals = "〇零一二三四五六七八九十廿卅百千万萬億亿兆两兩壹壱貳贰弐參叁参肆伍陸陆柒捌玖拾佰仟"

// What never begins a word in its script: small kana, iteration and prolonged sound marks, Thai and Lao vowels that follow.
const clings = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーゝヽ々〻ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿะาๅๆฯະາໆ"

func init() {
	for _, group := range []struct{ from, to string }{
		{"‘’‚‛‹›′‵ʻʼʽ׳", "'"},
		{"“”„‟«»″‶〝〞〟״", `"`},
		{"‐‑‒–—―−⸺⸻־", "-"},
	} {
		for _, r := range group.from {
			plain[r] = group.to
		}
	}
}

// folded is what r becomes; "" where it is removed.
func folded(r rune) string {
	switch {
	case unicode.Is(gone, r):
		return ""
	case unicode.Is(unicode.White_Space, r):
		return " "
	case plain[r] != "":
		return plain[r]
	}
	var out []rune
	for _, c := range norm.NFD.String(string(r)) {
		for _, k := range compatible(c) {
			if p := plain[k]; p != "" {
				k, _ = utf8.DecodeRuneInString(p)
			}
			out = append(out, k)
		}
	}
	return string(out)
}

// compatible is the compatibility form of c, unless it is a spacing accent (its form begins with a space) or kept.
func compatible(c rune) string {
	form := norm.NFKD.String(string(c))
	if form[0] == ' ' || unicode.Is(kept, c) {
		return string(c)
	}
	return form
}

func class(r rune) uint16 {
	c := uint16(norm.NFD.PropertiesString(string(r)).CCC())<<8 | kind(r)
	if unicode.Is(unicode.M, r) || unicode.Is(unicode.Other_Grapheme_Extend, r) || unicode.Is(extending, r) {
		c |= extend
	}
	switch {
	case unicode.Is(unicode.White_Space, r):
		c |= space
	case unicode.Is(gone, r):
		c |= removed
	case folded(r) != string(r) && (r < hangulFirst || r > hangulLast):
		c |= mapped
	}
	return c
}

func kind(r rune) uint16 {
	switch {
	case 0x1F1E6 <= r && r <= 0x1F1FF:
		return regional
	case slices.Contains([]rune(numerals), r):
		return numeral
	case slices.Contains([]rune(clings), r):
		return clinging
	case unicode.Is(unicode.N, r), unicode.Is(exponentSigns, r):
		return digit
	case unicode.In(r, unicode.L, unicode.M) && unicode.In(r, unspacedScripts...):
		return unspaced
	case unicode.In(r, unicode.L, unicode.M):
		return letter
	case unicode.In(r, unicode.So, pictographs) && !unicode.Is(extending, r):
		return pictograph
	}
	return 0
}

// valid reports whether r may stand in UTF-8; what may not has class 0.
func valid(r rune) bool { return r < 0xD800 || r > 0xDFFF }

// packClasses writes runs of equal class as pairs (length, index into the list of classes).
func packClasses() (packed []byte, classes []uint16) {
	for r := rune(0); r <= unicode.MaxRune; {
		c, first := classOf(r), r
		for r <= unicode.MaxRune && classOf(r) == c {
			r++
		}
		i := slices.Index(classes, c)
		if i < 0 {
			i, classes = len(classes), append(classes, c)
		}
		packed = binary.AppendUvarint(packed, uint64(r-first))
		packed = binary.AppendUvarint(packed, uint64(i))
	}
	return packed, classes
}

func classOf(r rune) uint16 {
	if !valid(r) {
		return 0
	}
	return class(r)
}

// packMappings writes the mapped characters in rising order: (gap to the one before − 1)×8 + number of runes (7: the number follows),
// then each rune as its difference from the same rune of the entry before.
func packMappings() (packed []byte, entries, runes int) {
	last, before := rune(-1), []rune(nil)
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !valid(r) || class(r)&mapped == 0 {
			continue
		}
		to := []rune(folded(r))
		n := min(len(to), 7)
		packed = binary.AppendUvarint(packed, uint64(r-last-1)*8+uint64(n))
		if n == 7 {
			packed = binary.AppendUvarint(packed, uint64(len(to)))
		}
		for i, c := range to {
			if i < len(before) {
				c -= before[i]
			}
			packed = binary.AppendVarint(packed, int64(c))
		}
		last, before = r, to
		entries, runes = entries+1, runes+len(to)
	}
	return packed, entries, runes
}

func main() {
	if unicode.Version != norm.Version {
		log.Fatalf("unicode is %s, x/text %s", unicode.Version, norm.Version)
	}
	classes, values := packClasses()
	mappings, entries, runes := packMappings()
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Code generated by gen.go; DO NOT EDIT.\n\npackage fold\n\n")
	fmt.Fprintf(&b, "// UnicodeVersion is the edition the tables follow.\nconst UnicodeVersion = %q\n\n", unicode.Version)
	fmt.Fprintf(&b, "// classValues are the classes that occur.\nvar classValues = [...]Class{")
	for _, v := range values {
		fmt.Fprintf(&b, "%#x, ", v)
	}
	fmt.Fprintf(&b, "}\n\n// packedClasses is %d bytes.\nconst packedClasses = %s\n\n", len(classes), quote(classes))
	fmt.Fprintf(&b, "const (\n\tmappedCount = %d\n\tmappedRunes = %d\n)\n\n", entries, runes)
	fmt.Fprintf(&b, "// packedMappings is %d bytes.\nconst packedMappings = %s\n", len(mappings), quote(mappings))
	src, err := format.Source(b.Bytes())
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("tables.go", src, 0o644); err != nil {
		log.Fatal(err)
	}
	log.Printf("Unicode %s: %d bytes of classes, %d bytes of mappings", unicode.Version, len(classes), len(mappings))
}

// quote writes bytes as a string constant over several lines.
func quote(data []byte) string {
	var b bytes.Buffer
	b.WriteString(`""`)
	for line := range slices.Chunk(data, 40) {
		b.WriteString(" +\n\t\"")
		for _, c := range line {
			fmt.Fprintf(&b, "\\x%02x", c)
		}
		b.WriteByte('"')
	}
	return b.String()
}
