package locate

import (
	"strconv"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/jsontext"
)

// AppendJSON appends the report's results as the public JSON, an array of Result, to dst.
func (r Report) AppendJSON(dst []byte) []byte {
	dst = append(dst, '[')
	for _, result := range r.Results {
		dst = result.AppendJSON(jsontext.AppendComma(dst))
	}
	return append(dst, ']')
}

// AppendJSON appends the result as the public JSON to dst. Its members come in one order, so that equal results are equal bytes.
func (r Result) AppendJSON(dst []byte) []byte {
	dst = appendMember(append(dst, '{'), "id", r.ID)
	dst = appendMember(dst, "kind", string(r.Kind))
	dst = appendMember(dst, "verdict", string(r.Verdict))
	dst = appendMember(dst, "status", r.Status.String())
	dst = append(jsontext.AppendName(dst, "matches"), '[')
	for _, place := range r.Matches {
		dst = place.appendJSON(jsontext.AppendComma(dst))
	}
	dst = appendShare(jsontext.AppendName(append(dst, ']'), "similarity"), r.Similarity)
	return append(dst, '}')
}

func (p Place) appendJSON(dst []byte) []byte {
	dst = appendOffset(append(dst, '{'), "start", p.Start)
	dst = appendOffset(dst, "end", p.End)
	return append(appendMember(dst, "text", p.Text), '}')
}

func appendMember(dst []byte, name, value string) []byte {
	return jsontext.AppendString(jsontext.AppendName(dst, name), value)
}

func appendOffset(dst []byte, name string, offset anchor.Offset) []byte {
	return strconv.AppendInt(jsontext.AppendName(dst, name), int64(offset), 10)
}

// appendShare appends a number from 0 to 1 with at most four decimals. What is less than 1 never reads as 1.
// It is written by hand because strconv's decimal floating point would be a large part of the whole module.
func appendShare(dst []byte, share float64) []byte {
	if share >= 1 {
		return append(dst, '1')
	}
	parts := min(int(share*10_000+0.5), 9_999)
	if parts <= 0 {
		return append(dst, '0')
	}
	digits := strconv.AppendInt(nil, int64(10_000+parts), 10)[1:]
	for digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	return append(append(dst, "0."...), digits...)
}
