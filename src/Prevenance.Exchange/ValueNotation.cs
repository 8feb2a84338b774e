using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Exchange;

/// <summary>Reads and writes values as the field writes them in JSON.</summary>
public static class ValueNotation
{
    /// <summary>More than there is of anything: larger ones would only overflow what is computed from them.</summary>
    private const double MostAmount = 1e15;

    /// <summary>Reads a value, or says what was expected.</summary>
    public static bool TryRead(Variable variable, JsonNode node, bool testNotation, out double value, out Text expected)
    {
        (value, expected) = (0, default);
        var parsed = variable.Kind switch
        {
            ValueKind.Amount or ValueKind.Number => ReadNumber(node, testNotation),
            ValueKind.Flag => ReadFlag(node, testNotation),
            ValueKind.Choice => ReadChoice(variable.Choices!, node, testNotation),
            ValueKind.Date => ReadDate(node),
            _ => ReadCode(node, testNotation),
        };
        if (parsed is { } read)
        {
            value = read;
            return true;
        }
        expected = Expected(variable, node);
        return false;
    }

    public static JsonNode Write(Variable variable, double value) => variable.Kind switch
    {
        ValueKind.Flag => JsonValue.Create(value != 0),
        ValueKind.Choice => JsonValue.Create(variable.Choices!.Names[(int)value]),
        ValueKind.Date => JsonValue.Create(DayCode.ToDate(value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ValueKind.Code => JsonValue.Create(CodeText.Unpack(value)),
        _ => JsonValue.Create(value),
    };

    /// <summary>What is wrong with a value, as lanes carry it; nothing where the variable can have it.</summary>
    public static Text? Fault(Variable variable, double value)
    {
        var within = variable.Notes.Within;
        var isTooMuch = variable.Kind is ValueKind.Amount or ValueKind.Number && Math.Abs(value) > MostAmount;
        if (!isTooMuch && variable.CanHold(value) && within?.Admits(value) is not false)
            return null;
        var expected = within?.Expected ?? Expected(variable);
        return new Text($"valeur hors de ce qui peut être ; attendu : {expected.French}", $"a value that cannot be; expected {expected.English}");
    }

    private static double? ReadNumber(JsonNode node, bool testNotation) => node.GetValueKind() switch
    {
        JsonValueKind.Number => node.GetValue<double>() is var number && Math.Abs(number) <= MostAmount ? number : null,
        JsonValueKind.True when testNotation => 1,
        JsonValueKind.False when testNotation => 0,
        JsonValueKind.String when ReadPlain(node.GetValue<string>()) is { } plain => plain,
        JsonValueKind.String when testNotation && Arithmetic.TryEvaluate(node.GetValue<string>(), out var number) && Math.Abs(number) <= MostAmount => number,
        _ => null,
    };

    /// <summary>A number that a form sent as text, where it can be read in one way only: no comma, no space, no exponent.</summary>
    private static double? ReadPlain(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= MostAmount
            ? number
            : null;

    private static double? ReadFlag(JsonNode node, bool testNotation) => node.GetValueKind() switch
    {
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        JsonValueKind.Number when node.GetValue<double>() is var number && (testNotation || number is 0 or 1) => number != 0 ? 1 : 0,
        _ => null,
    };

    /// <summary>By its name; tests may give the rank of the name instead.</summary>
    private static double? ReadChoice(ChoiceNames choices, JsonNode node, bool testNotation) => node.GetValueKind() switch
    {
        JsonValueKind.String when choices.TryIndex(node.GetValue<string>(), out var index) => index,
        JsonValueKind.Number when testNotation => choices.Names.Select((_, rank) => (double?)rank).FirstOrDefault(rank => rank == node.GetValue<double>()),
        _ => null,
    };

    private static double? ReadDate(JsonNode node) =>
        node.GetValueKind() == JsonValueKind.String
        && DateOnly.TryParseExact(node.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? DayCode.Of(date)
            : null;

    private static double? ReadCode(JsonNode node, bool testNotation) => node.GetValueKind() switch
    {
        JsonValueKind.String when CodeText.TryPack(node.GetValue<string>(), out var code) => code,
        JsonValueKind.False when testNotation => CodeText.Pack(""),
        JsonValueKind.Number when testNotation && CodeText.TryPack(node.ToString(), out var code) => code,
        _ => null,
    };

    private static Text Expected(Variable variable, JsonNode found)
    {
        var text = found.ToJsonString();
        var shown = text.Length <= 60 ? text : text[..60] + "…";
        var expected = Expected(variable);
        return new Text($"attendu : {expected.French} ; reçu : {shown}", $"expected {expected.English}; found {shown}");
    }

    private static Text Expected(Variable variable) => variable.Kind switch
    {
        ValueKind.Amount => new("un montant en euros, comme 1250.5", "an amount in euros, such as 1250.5"),
        ValueKind.Number => new("un nombre", "a number"),
        ValueKind.Flag => new("true ou false, 1 ou 0", "true or false, 1 or 0"),
        ValueKind.Choice => new($"l’un de : {string.Join(", ", variable.Choices!.Names)}", $"one of: {string.Join(", ", variable.Choices!.Names)}"),
        ValueKind.Date => new("une date comme 1990-03-08", "a date such as 1990-03-08"),
        _ => new("un code d’au plus dix chiffres et lettres, entre guillemets", "a code of at most ten digits and letters, in quotes"),
    };
}
