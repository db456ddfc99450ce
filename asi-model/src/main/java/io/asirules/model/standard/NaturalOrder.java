package io.asirules.model.standard;

/** Order of ids as people count: 2.10 comes after 2.9, and a draft before its final edition. */
final class NaturalOrder {

  private NaturalOrder() {}

  static int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      boolean leftDigit = isDigit(left.charAt(i));
      boolean rightDigit = isDigit(right.charAt(j));
      if (leftDigit && rightDigit) {
        int leftEnd = endOfDigits(left, i);
        int rightEnd = endOfDigits(right, j);
        int byNumber = compareDigits(left.substring(i, leftEnd), right.substring(j, rightEnd));
        if (byNumber != 0) {
          return byNumber;
        }
        i = leftEnd;
        j = rightEnd;
      } else {
        int byRank = Integer.compare(rank(left.charAt(i)), rank(right.charAt(j)));
        if (byRank != 0) {
          return byRank;
        }
        i++;
        j++;
      }
    }
    // What is left over decides: "4" is final, "4-draft1" comes before it, "3.1" after "3".
    if (i < left.length()) {
      return left.charAt(i) == '-' ? -1 : 1;
    }
    if (j < right.length()) {
      return right.charAt(j) == '-' ? 1 : -1;
    }
    return left.compareTo(right);
  }

  /** A hyphen opens a pre-release and so sorts below everything, a dot above the hyphen. */
  private static int rank(char c) {
    return switch (c) {
      case '-' -> -2;
      case '.' -> -1;
      default -> c;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int compareDigits(String left, String right) {
    String a = left.replaceFirst("^0+(?=.)", "");
    String b = right.replaceFirst("^0+(?=.)", "");
    return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
  }
}
