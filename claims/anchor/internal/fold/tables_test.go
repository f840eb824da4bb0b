package fold_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
)

func folded(s string) string { return string(fold.Append(nil, s)) }

// exceptions are the characters that do not fold to their NFKD form, apart from white space; want is what they fold to, "=" is
// the character itself.
var exceptions = []struct {
	why   string
	chars *unicode.RangeTable
	want  string
}{
	{"a superscript is not its digit", ranges(0xB2, 0xB3, 0xB9, 0xB9, 0x2070, 0x2071, 0x2074, 0x208E, 0x2090, 0x209C), "="},
	{"an ordinal indicator", ranges(0xAA, 0xAA, 0xBA, 0xBA), "="},
	{"a superscript letter", ranges(0x2B0, 0x2B8, 0x2E0, 0x2E4, 0x10FC, 0x10FC, 0x1D2C, 0x1D6A, 0x1D78, 0x1D78, 0x1D9B, 0x1DBF,
		0x2C7C, 0x2C7D, 0x2D6F, 0x2D6F, 0x3192, 0x319F, 0xA69C, 0xA69D, 0xA770, 0xA770, 0xA7F2, 0xA7F4, 0xA7F8, 0xA7F9,
		0xAB5C, 0xAB5F, 0xAB69, 0xAB69, 0x10781, 0x107BA, 0x1E030, 0x1E06D), "="},
	{"a mark of trade", ranges(0x2120, 0x2120, 0x2122, 0x2122, 0x1F16A, 0x1F16C), "="},
	{"a fraction is not two numbers", ranges(0xBC, 0xBE, 0x2150, 0x215F, 0x2189, 0x2189), "="},
	{"a circled character", ranges(0x2460, 0x2473, 0x24B6, 0x24EA, 0x3244, 0x3247, 0x3251, 0x327E, 0x3280, 0x32BF, 0x32D0, 0x32FE,
		0x1F12B, 0x1F12E, 0x1F250, 0x1F251), "="},
	{"a unit with an exponent", ranges(0x3378, 0x3379, 0x339F, 0x33A6, 0x33A8, 0x33A8, 0x33AF, 0x33AF), "="},
	{"a spacing accent is not a space", ranges(0xA8, 0xA8, 0xAF, 0xAF, 0xB4, 0xB4, 0xB8, 0xB8, 0x2D8, 0x2DD, 0x37A, 0x37A, 0x384, 0x384,
		0x1FBD, 0x1FBD, 0x1FBF, 0x1FC0, 0x1FFE, 0x1FFE, 0x2017, 0x2017, 0x203E, 0x203E, 0x309B, 0x309C, 0xFC5E, 0xFC63,
		0xFE49, 0xFE4C, 0xFE70, 0xFE70, 0xFE72, 0xFE72, 0xFE74, 0xFE74, 0xFE76, 0xFE76, 0xFE78, 0xFE78, 0xFE7A, 0xFE7A,
		0xFE7C, 0xFE7C, 0xFE7E, 0xFE7E, 0xFFE3, 0xFFE3), "="},
	{"a spacing accent, canonically", ranges(0x1FFD, 0x1FFD), "\u00b4"},
	{"two spacing accents, canonically", ranges(0x385, 0x385, 0x1FEE, 0x1FEE), "\u00a8\u0301"},
	{"", ranges(0x1FC1, 0x1FC1), "\u00a8\u0342"},
	{"", ranges(0x1FCD, 0x1FCD), "\u1fbf\u0300"},
	{"", ranges(0x1FCE, 0x1FCE), "\u1fbf\u0301"},
	{"", ranges(0x1FCF, 0x1FCF), "\u1fbf\u0342"},
	{"", ranges(0x1FDD, 0x1FDD), "\u1ffe\u0300"},
	{"", ranges(0x1FDE, 0x1FDE), "\u1ffe\u0301"},
	{"", ranges(0x1FDF, 0x1FDF), "\u1ffe\u0342"},
	{"", ranges(0x1FED, 0x1FED), "\u00a8\u0300"},
	{"invisible", ranges(0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x206F,
		0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0100, 0xE01EF), ""},
	{"a single quote", ranges(0x2018, 0x201B, 0x2039, 0x203A, 0x2032, 0x2032, 0x2035, 0x2035, 0x2BB, 0x2BD, 0x5F3, 0x5F3), "'"},
	{"a double quote", ranges(0x201C, 0x201F, 0xAB, 0xAB, 0xBB, 0xBB, 0x2033, 0x2033, 0x2036, 0x2036, 0x301D, 0x301F, 0x5F4, 0x5F4), `"`},
	{"three primes", ranges(0x2034, 0x2034, 0x2037, 0x2037), "'''"},
	{"four primes", ranges(0x2057, 0x2057), "''''"},
	{"an n with its apostrophe", ranges(0x149, 0x149), "'n"},
	{"a dash", ranges(0x2010, 0x2015, 0x2212, 0x2212, 0x2E3A, 0x2E3B, 0x5BE, 0x5BE, 0xFE31, 0xFE32, 0xFE58, 0xFE58), "-"},
}

func ranges(pairs ...rune) *unicode.RangeTable {
	table := &unicode.RangeTable{}
	for i := 0; i < len(pairs); i += 2 {
		table.R32 = append(table.R32, unicode.Range32{Lo: uint32(pairs[i]), Hi: uint32(pairs[i+1]), Stride: 1})
	}
	slices.SortFunc(table.R32, func(a, b unicode.Range32) int { return cmp.Compare(a.Lo, b.Lo) })
	return table
}

// want is what r folds to by the oracle.
func want(r rune) string {
	if unicode.Is(unicode.White_Space, r) {
		return " "
	}
	for _, e := range exceptions {
		if unicode.Is(e.chars, r) {
			return strings.Replace(e.want, "=", string(r), 1)
		}
	}
	return norm.NFKD.String(string(r))
}

func TestEveryCharacterFoldsToNFKDButForTheExceptions(t *testing.T) {
	require.Equal(t, unicode.Version, fold.UnicodeVersion)
	require.Equal(t, norm.Version, fold.UnicodeVersion)
	for r := range unicode.MaxRune + 1 {
		if utf8.ValidRune(r) && folded(string(r)) != want(r) {
			assert.Failf(t, "folded", "U+%04X %c: %+q, want %+q", r, r, folded(string(r)), want(r))
		}
	}
}

func TestClassesFollowTheStandardLibrary(t *testing.T) {
	classes := fold.LoadClasses()
	for r := range unicode.MaxRune + 1 {
		c := classes.Of(r)
		switch {
		case c.IsSpace() != unicode.Is(unicode.White_Space, r):
			assert.Failf(t, "white space", "U+%04X", r)
		case unicode.IsNumber(r) && c.Kind() != fold.Digit && c.Kind() != fold.Numeral:
			assert.Failf(t, "a number", "U+%04X is of kind %d", r, c.Kind())
		case (unicode.IsLetter(r) || unicode.IsMark(r)) && (c.Kind() < fold.Letter || c.Kind() > fold.Clinging):
			assert.Failf(t, "part of a word", "U+%04X is of kind %d", r, c.Kind())
		}
	}
}

// TestStringsFoldToNFKD holds canonical ordering against x/text.
func TestStringsFoldToNFKD(t *testing.T) {
	alphabet := []rune("aeq\u00e9\u1ed9\u1e0b\ud55c\u1112\u1161\u11ab\u0e33\ufb01\uff21\uff76\uff9e\u0301\u0323\u0307\u0327\u0345\u0e49\u094d\u05b4\u05bc\u3099")
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		s := make([]rune, 1+random.IntN(12))
		for i := range s {
			s[i] = alphabet[random.IntN(len(alphabet))]
		}
		require.Equal(t, norm.NFKD.String(string(s)), folded(string(s)), "%+q", string(s))
	}
}
