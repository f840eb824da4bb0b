package approx_test

// naive is the table of Wagner and Fischer: the least number of edits to a part of the text that ends at each column, or,
// with held, to the whole text up to there.
func naive(pattern, text string, held bool) (lastRow []int) {
	column := make([]int, len(pattern)+1)
	for i := range column {
		column[i] = i
	}
	lastRow = append(lastRow, column[len(pattern)])
	for j := range len(text) {
		next := make([]int, len(column))
		if held {
			next[0] = j + 1
		}
		for i := range len(pattern) {
			replaced := column[i]
			if pattern[i] != text[j] {
				replaced++
			}
			next[i+1] = min(replaced, next[i]+1, column[i+1]+1)
		}
		column = next
		lastRow = append(lastRow, column[len(pattern)])
	}
	return lastRow
}

// leastOf is the least of the row and the last column that has it.
func leastOf(row []int) (least, end int) {
	least = row[0]
	for j, score := range row {
		if score <= least {
			least, end = score, j
		}
	}
	return least, end
}
