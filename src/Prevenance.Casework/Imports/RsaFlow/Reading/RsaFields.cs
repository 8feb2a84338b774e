using System.Globalization;
using System.Text.RegularExpressions;

namespace Prevenance.Casework.Imports.RsaFlow.Reading;

/// <summary>
/// The fields of an element as the format types them: lengths, dates, flags, amounts. What is wrong is gathered with its line, and reading goes on, so that
/// a household is refused with all of it.
/// </summary>
internal sealed partial class RsaFields(RsaElement element, List<Refusal> faults)
{
    private const int DigitsOfAnAmount = 9;
    private const int DecimalsOfAnAmount = 2;

    public int Line => element.Line;

    /// <summary>An element that must be there; where it is not, one without fields, so that they are missing with it.</summary>
    public RsaFields Child(string name) => OptionalChild(name) ?? Missing(name);

    public RsaFields? OptionalChild(string name) => element.Find(name) is { } child ? new RsaFields(child, faults) : null;

    public IEnumerable<RsaFields> Children(string name) => element.Children.Where(child => child.Name == name).Select(child => new RsaFields(child, faults));

    /// <summary>A text of at most so many characters, which must be there; the spaces around it are fill.</summary>
    public string Text(string name, int most)
    {
        if (element.Find(name) is null)
            Fault(element.Line, name, new("manque", "is missing"));
        return OptionalText(name, most) ?? "";
    }

    public string? OptionalText(string name, int most)
    {
        if (element.Find(name) is not { } field)
            return null;
        if (field.Text.Length > most)
            Fault(field.Line, name, Texts.Text.Of($"{field.Text.Length} caractères, le format en admet {most}", $"{field.Text.Length} characters, the format allows {most}"));
        return field.Text.Trim();
    }

    /// <summary>A text that must be there and not be empty: a name, a number.</summary>
    public string Filled(string name, int most)
    {
        var text = Text(name, most);
        if (text.Length == 0 && element.Find(name) is { } field)
            Fault(field.Line, name, new("est vide", "is empty"));
        return text;
    }

    public DateOnly Date(string name)
    {
        if (element.Find(name) is null)
            Fault(element.Line, name, new("manque", "is missing"));
        return OptionalDate(name) ?? default;
    }

    public DateOnly? OptionalDate(string name)
    {
        if (element.Find(name) is not { } field)
            return null;
        var written = Zone().Replace(field.Text.Trim(), "");
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Fault(field.Line, name, Texts.Text.Of($"« {Shortened(written)} » n’est pas une date ; attendu : 2026-11-30", $"'{Shortened(written)}' is no date; expected 2026-11-30"));
        return null;
    }

    public bool? OptionalFlag(string name)
    {
        if (element.Find(name) is not { } field)
            return null;
        switch (field.Text.Trim())
        {
            case "1" or "true":
                return true;
            case "0" or "false":
                return false;
            default:
                Fault(field.Line, name, Texts.Text.Of($"« {Shortened(field.Text)} » n’est ni 0 ni 1", $"'{Shortened(field.Text)}' is neither 0 nor 1"));
                return null;
        }
    }

    public bool Flag(string name)
    {
        if (element.Find(name) is null)
            Fault(element.Line, name, new("manque", "is missing"));
        return OptionalFlag(name) ?? false;
    }

    /// <summary>Digits, which are a number and keep their zeros.</summary>
    public string Digits(string name, int most)
    {
        var digits = Filled(name, int.MaxValue);
        if (digits.Length > 0 && element.Find(name) is { } field && (!digits.All(char.IsAsciiDigit) || digits.Length > most))
            Fault(field.Line, name, Texts.Text.Of($"attendu : un nombre d’au plus {most} chiffres", $"expected a number of at most {most} digits"));
        return digits;
    }

    /// <summary>In euros.</summary>
    public decimal? OptionalAmount(string name)
    {
        if (element.Find(name) is not { } field)
            return null;
        var isAmount = decimal.TryParse(field.Text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount == decimal.Round(amount, DecimalsOfAnAmount) && Math.Abs(amount) < (decimal)Math.Pow(10, DigitsOfAnAmount - DecimalsOfAnAmount);
        if (isAmount)
            return amount;
        Fault(field.Line, name, Texts.Text.Of($"« {Shortened(field.Text)} » n’est pas un montant ; attendu : 607.75", $"'{Shortened(field.Text)}' is no amount; expected 607.75"));
        return null;
    }

    public void Fault(string name, Text reason) => Fault(element.Find(name)?.Line ?? element.Line, name, reason);

    private RsaFields Missing(string name)
    {
        Fault(element.Line, name, new("manque", "is missing"));
        // What is missing in it is not told again.
        return new RsaFields(new RsaElement(name, element.Line), []);
    }

    private void Fault(int line, string name, Text reason) => faults.Add(new Refusal([name], Texts.Text.Of($"ligne {line}, {reason}", $"line {line}, {reason}")));

    private static string Shortened(string text) => text.Length <= 20 ? text : text[..20] + "…";

    [GeneratedRegex("(?:Z|[+-][0-9]{2}:[0-9]{2})$")]
    private static partial Regex Zone();
}
