// Package letter writes folded text with one byte for a letter, so that edits count alike in every script.
//
// In UTF-8 a Cyrillic letter has two bytes, of which the first is nearly always the same: any two Russian texts agree in half of their
// bytes. Here a letter of an alphabet is one byte, and a character of Han, Kana or Hangul, which says as much as two
// letters, is two. ASCII is itself. Two characters of different alphabets may share a byte: whoever compares letters
// learns how alike texts are, never that they are the same.
package letter

import "unicode/utf8"

// firstWide is the first character that is two letters: the first of the CJK radicals, after all alphabets.
const firstWide = '\u2e80'

// Append appends the letters of text to dst.
func Append(dst, text []byte) []byte {
	for at := 0; at < len(text); {
		if text[at] < utf8.RuneSelf {
			dst = append(dst, text[at])
			at++
			continue
		}
		r, size := utf8.DecodeRune(text[at:])
		first, second, wide := Of(r)
		if dst = append(dst, first); wide {
			dst = append(dst, second)
		}
		at += size
	}
	return dst
}

// AppendBackward appends the last n letters of text, or one more where that is half of a wide character, the last one first.
func AppendBackward(dst, text []byte, n int) []byte {
	for stop := len(dst) + n; len(dst) < stop && len(text) > 0; {
		r, size := utf8.DecodeLastRune(text)
		first, second, wide := Of(r)
		if wide {
			dst = append(dst, second)
		}
		dst, text = append(dst, first), text[:len(text)-size]
	}
	return dst
}

// Of is the letter of r, or both of them where r is wide.
func Of(r rune) (first, second byte, wide bool) {
	if r < firstWide {
		return byte(r) + byte(r>>8)*0x9d, 0, false // characters of one block of 256 stay apart
	}
	return byte(r >> 8), byte(r), true
}

// Cut is the byte in text at which its first n letters end; inside a wide character its end.
func Cut(text []byte, n int) int {
	at := 0
	for n > 0 && at < len(text) {
		if text[at] < utf8.RuneSelf {
			at, n = at+1, n-1
			continue
		}
		r, size := utf8.DecodeRune(text[at:])
		if at, n = at+size, n-1; r >= firstWide {
			n--
		}
	}
	return at
}

// CutLast is the byte in text at which its last n letters begin; inside a wide character its start.
func CutLast(text []byte, n int) int {
	at := len(text)
	for n > 0 && at > 0 {
		r, size := utf8.DecodeLastRune(text[:at])
		if at, n = at-size, n-1; r >= firstWide {
			n--
		}
	}
	return at
}
