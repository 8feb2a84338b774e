using System.Globalization;

namespace Prevenance.Exchange;

/// <summary>Evaluates the arithmetic that test files write in amounts: numbers, + - * / and parentheses.</summary>
internal ref struct Arithmetic
{
    private readonly ReadOnlySpan<char> text;
    private int position;
    private bool failed;

    private Arithmetic(ReadOnlySpan<char> text) => this.text = text;

    public static bool TryEvaluate(string text, out double value)
    {
        var reader = new Arithmetic(text);
        value = reader.ReadSum(depth: 0);
        reader.SkipSpaces();
        return !reader.failed && reader.position == text.Length && double.IsFinite(value);
    }

    private double ReadSum(int depth)
    {
        var sum = ReadProduct(depth);
        while (!failed && TakeOneOf('+', '-') is { } sign)
        {
            var term = ReadProduct(depth);
            sum = sign == '+' ? sum + term : sum - term;
        }
        return sum;
    }

    private double ReadProduct(int depth)
    {
        var product = ReadFactor(depth);
        while (!failed && TakeOneOf('*', '/') is { } sign)
        {
            var factor = ReadFactor(depth);
            product = sign == '*' ? product * factor : product / factor;
        }
        return product;
    }

    private double ReadFactor(int depth)
    {
        if (depth > 50)
            return Fail();
        if (TakeOneOf('-', '+') is { } sign)
            return sign == '-' ? -ReadFactor(depth + 1) : ReadFactor(depth + 1);
        if (TakeOneOf('(', '(') is null)
            return ReadNumber();
        var inner = ReadSum(depth + 1);
        return TakeOneOf(')', ')') is null ? Fail() : inner;
    }

    private double ReadNumber()
    {
        SkipSpaces();
        var start = position;
        while (position < text.Length && (char.IsAsciiDigit(text[position]) || text[position] is '.' or '_' || IsExponent()))
            position++;
        var digits = text[start..position].ToString().Replace("_", "", StringComparison.Ordinal);
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : Fail();
    }

    private readonly bool IsExponent() =>
        position > 0 && (text[position] is 'e' or 'E' || (text[position] is '-' or '+' && text[position - 1] is 'e' or 'E'));

    private char? TakeOneOf(char one, char other)
    {
        SkipSpaces();
        if (position >= text.Length || (text[position] != one && text[position] != other))
            return null;
        return text[position++];
    }

    private void SkipSpaces()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }

    private double Fail()
    {
        failed = true;
        return 0;
    }
}
