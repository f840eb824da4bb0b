package card

import (
	"strconv"
	"strings"
)

// date writes an ISO 8601 date at its own precision: 2024, 2024-03, 2024-03-16; of a date-time the day.
// What is no such date is given back as it is.
func (m *Messages) date(iso string) string {
	day, _, _ := strings.Cut(iso, "T")
	parts := strings.Split(day, "-")
	var numbers [3]int
	for i, part := range parts {
		n, err := strconv.Atoi(part)
		if err != nil || i == len(numbers) {
			return iso
		}
		numbers[i] = n
	}
	month := numbers[1]
	if len(parts) == 1 || month < 1 || month > len(m.Months) {
		return day
	}
	message := m.FullDate
	if len(parts) == 2 {
		message = m.MonthDate
	}
	return fill(message, "day", strconv.Itoa(numbers[2]), "month", m.Months[month-1], "year", parts[0])
}
