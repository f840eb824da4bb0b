package claims

import (
	"io/fs"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// FuzzNotations holds the hand-written checks against the patterns that the format gives for them.
func FuzzNotations(f *testing.F) {
	patterns := []struct {
		name    string
		pattern *regexp.Regexp
		check   func(string) error
	}{
		{"id", regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`), checkID},
		{"decimal", regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`), checkDecimal},
		{"currency", regexp.MustCompile(`^[A-Z]{3}$`), checkCurrency},
		{"language", regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`), checkLanguage},
		{"sha256", regexp.MustCompile(`^[0-9A-Fa-f]{64}$`), checkSHA256},
		{"year", regexp.MustCompile(`^[0-9]{4}$`), checkYear},
	}
	for _, seed := range []string{
		"", "a", "-a", "a-1", "A", strings.Repeat("a", 64), strings.Repeat("a", 65), "é", "0", "-0", "00", "1.", ".1", "1.50", "-", "1e5", "--1", "1.2.3",
		"USD", "usd", "en", "e", "en-US", "en_US", "en-", "x-a", "zh-Hant-TW", "abcdefghi", "e2", strings.Repeat("aF0", 21) + "9", "2024",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, p := range patterns {
			assert.Equal(t, p.pattern.MatchString(s), p.check(s) == nil, "%s: %q", p.name, s)
		}
		if checkDecimal(s) == nil && len(s) < 100 {
			_, ok := new(big.Rat).SetString(s)
			assert.True(t, ok, s)
		}
	})
}

// FuzzCheckPath holds that an accepted path is one to io/fs, too, and what else a path may not have.
func FuzzCheckPath(f *testing.F) {
	for _, seed := range []string{"a.html", "a/b c.html", "", ".", "..", "/a", "a/", "a//b", "a/../b", "a/./b", `a\b`, "c:/a", "https://a", "a\nb", "a/..b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		odd := s == "." || strings.ContainsAny(s, `\:`) || strings.ContainsFunc(s, func(r rune) bool { return r != ' ' && jsontext.Invisible(r) })
		assert.Equal(t, fs.ValidPath(s) && !odd, checkPath(s) == nil, s)
	})
}

// TestCheckLanguageTakesRealTags holds the shape of a tag against tags in use.
func TestCheckLanguageTakesRealTags(t *testing.T) {
	t.Parallel()
	for _, tag := range []language.Tag{
		language.English, language.AmericanEnglish, language.Korean, language.SimplifiedChinese, language.SerbianLatin, language.LatinAmericanSpanish,
		language.MustParse("ca-ES-valencia"), language.MustParse("de-CH-1996"), language.MustParse("ko-KP"), language.MustParse("en-u-ca-gregory"),
	} {
		t.Run(tag.String(), func(t *testing.T) {
			t.Parallel()
			assert.NoError(t, checkLanguage(tag.String()))
		})
	}
}
