package claims_test

import (
	"bytes"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
)

func TestDecodeLimitOfBytes(t *testing.T) {
	t.Parallel()
	full := readFull(t)
	padded := append(bytes.Clone(full), bytes.Repeat([]byte(" "), claims.MaxBytes-len(full))...)
	_, problems := claims.Decode("claims.json", padded)
	require.NoError(t, problems.Err())
	_, problems = claims.Decode("claims.json", append(padded, ' '))
	require.ErrorIs(t, problems.Err(), claims.ErrLimit)
	assert.Equal(t, claims.FileError, problems.Worst())
}

func TestDecodeLimitOfClaims(t *testing.T) {
	t.Parallel()
	file, problems := claims.Decode("claims.json", manyClaims(claims.MaxClaims))
	require.NoError(t, problems.Err())
	assert.Len(t, file.Claims, claims.MaxClaims)
	_, problems = claims.Decode("claims.json", manyClaims(claims.MaxClaims+1))
	require.Len(t, problems, 1)
	assert.ErrorIs(t, problems[0], claims.ErrLimit)
	assert.Equal(t, claims.FileError, problems[0].Severity)
}

func TestDecodeLongStringCostsItsClaim(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("é", claims.MaxString+1)
	for _, c := range []struct{ name, old, new, pointer string }{
		{"summary", `"So it is."`, `"` + long + `"`, "/claims/0/summary"},
		{"extension", `"kind"`, `"x-note": "` + long + `", "kind"`, "/claims/0/x-note"},
		{"name of an extension", `"kind"`, `"x-` + long + `": 1, "kind"`, "/claims/0"},
		{"deep in an extension", `"kind"`, `"x-note": [{"a": "` + long + `"}], "kind"`, "/claims/0/x-note/0/a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			data := bytes.Replace(manyClaims(2), []byte(c.old), []byte(c.new), 1)
			file, problems := claims.Decode("claims.json", data)
			require.Len(t, problems, 1)
			assert.ErrorIs(t, problems[0], claims.ErrLimit)
			assert.Equal(t, claims.ClaimError, problems[0].Severity)
			assert.Equal(t, c.pointer, problems[0].Pointer)
			require.Len(t, file.Claims, 1)
			assert.Equal(t, "c1", file.Claims[0].ID)
		})
	}
}

func TestDecodeLongStringOutsideTheClaimsCostsTheFile(t *testing.T) {
	t.Parallel()
	data := bytes.Replace(manyClaims(2), []byte(`"T"`), []byte(`"`+strings.Repeat("é", claims.MaxString+1)+`"`), 1)
	_, problems := claims.Decode("claims.json", data)
	require.Len(t, problems, 1)
	assert.Equal(t, claims.FileError, problems[0].Severity)
}

// TestDecodeManyProblems holds that beyond 10,000 problems the rest is counted, and that even then a FileError is heard.
func TestDecodeManyProblems(t *testing.T) {
	t.Parallel()
	var unknown strings.Builder
	for i := range 12_000 {
		unknown.WriteString(`"member ` + strconv.Itoa(i) + `": 1, `)
	}
	data := bytes.Replace(manyClaims(2), []byte(`"id"`), []byte(unknown.String()+`"id"`), 1)
	file, problems := claims.Decode("claims.json", data)
	require.Len(t, problems, 10_001)
	assert.Equal(t, "2000 further problems are not listed; mend those that are and check again", problems[10_000].Err.Error())
	assert.Len(t, file.Claims, 2, "warnings cost nothing")

	data = bytes.Replace(data, []byte(`"c1"`), []byte(`"c0"`), 1)
	file, problems = claims.Decode("claims.json", data)
	assert.ErrorIs(t, problems.Err(), claims.ErrDuplicateID)
	assert.Empty(t, file)
}

// TestDecodeNeverHangs reads as much as the limits let in of what costs the most. A second would be far too long; ten allow for a slow machine.
func TestDecodeNeverHangs(t *testing.T) {
	for _, c := range []struct {
		name              string
		begin, every, end string
		most              int // times; 0: as often as 4 MiB hold
	}{
		{"open arrays", "", "[", "", 0},
		{"open objects", "", `{"a":`, "", 0},
		{"commas", "[", ",", "]", 0},
		{"duplicates", "{", `"a":1,`, `"a":1}`, 0},
		{"values", "[", "0,", "0]", 0},
		{"escapes", `["`, `\u0041`, `"]`, 0},
		{"surrogates", `["`, `\ud800`, `"]`, 0},
		{"comments", "", "//\n", "", 0},
		{"quotes", "", `"`, "", 0},
		{"line ends", "", "\n", "x", 0},
		{"spaces", "", " ", "x", 0},
		{"claims without anything", `{"version":1,"claims":[`, "{},", "{}]}", claims.MaxClaims - 1},
		{"claims that are too many", `{"version":1,"claims":[`, "{},", "{}]}", 490_000},
		{"sources without anything", `{"version":1,"claims":[{"sources":[`, `{},`, `{}]}]}`, 490_000},
		{"sources of forbidden schemes", `{"version":1,"claims":[{"sources":[`, `{"url":"data:"},`, `{}]}]}`, 240_000},
		{"quotes without anything", `{"version":1,"claims":[{"also":[`, `"",`, `""]}]}`, 490_000},
	} {
		t.Run(c.name, func(t *testing.T) {
			times := (claims.MaxBytes - len(c.begin) - len(c.end)) / len(c.every)
			if c.most > 0 {
				times = min(times, c.most)
			}
			data := []byte(c.begin + strings.Repeat(c.every, times) + c.end)
			start := time.Now()
			_, problems := claims.Decode("claims.json", data)
			took := time.Since(start)
			require.Equal(t, claims.FileError, problems.Worst())
			assert.Less(t, took, 10*time.Second)
		})
	}
}

// TestDecodeNeverHangsOnManyNames reads an object of as many different names as the limits let in, each nearly that of a member.
func TestDecodeNeverHangsOnManyNames(t *testing.T) {
	var b strings.Builder
	b.WriteString(`{"version": 1`)
	for i := 0; b.Len() < claims.MaxBytes-100; i++ {
		b.WriteString(`,"clai` + strconv.Itoa(i) + `":0`)
	}
	b.WriteString("}")
	start := time.Now()
	_, problems := claims.Decode("claims.json", []byte(b.String()))
	assert.Less(t, time.Since(start), 10*time.Second)
	assert.ErrorIs(t, problems.Err(), claims.ErrMissing)
}
