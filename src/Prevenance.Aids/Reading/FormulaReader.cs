using System.Globalization;
using System.Text.RegularExpressions;
using Prevenance.Law;

namespace Prevenance.Aids.Reading;

/// <summary>Reads arithmetic over public variables: <c>+ - * /</c>, parentheses, <c>min(a, b)</c> and <c>max(a, b)</c>.</summary>
internal sealed partial class FormulaReader
{
    /// <summary>Numbers, names and signs: a formula that is longer is no formula of an aid, and would be read deeper than the stack.</summary>
    private const int MostTokens = 500;

    private readonly List<string> tokens;
    private readonly Func<string, Variable> find;
    private readonly Func<Text, Exception> fault;
    private int at;

    private FormulaReader(string text, Func<string, Variable> find, Func<Text, Exception> fault)
    {
        (this.find, this.fault) = (find, fault);
        tokens = [.. Token().Matches(text).Select(match => match.Value)];
        if (tokens.Count > MostTokens)
            throw fault(new($"la formule a plus de {MostTokens} nombres, noms et signes", $"the formula has more than {MostTokens} numbers, names and signs"));
        if (string.Concat(tokens) != string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))))
            throw fault(new($"« {text} » contient autre chose que des nombres, des variables, + - * / ( ) , min et max", $"'{text}' holds something else than numbers, variables, + - * / ( ) , min and max"));
    }

    public static Formula Read(string text, Func<string, Variable> find, Func<Text, Exception> fault)
    {
        var reader = new FormulaReader(text, find, fault);
        var formula = reader.Sum();
        return reader.Next is null ? formula : throw fault(new($"« {reader.Next} » n’est pas attendu dans « {text} »", $"'{reader.Next}' is not expected in '{text}'"));
    }

    private string? Next => at < tokens.Count ? tokens[at] : null;

    private Formula Sum() => Chain(Product, "+", "-");

    private Formula Product() => Chain(Term, "*", "/");

    private Formula Chain(Func<Formula> part, params string[] signs)
    {
        var formula = part();
        while (Next is { } sign && signs.Contains(sign))
        {
            at++;
            formula = new Formula.Operation(sign[0], formula, part());
        }
        return formula;
    }

    private Formula Term()
    {
        var token = Next ?? throw fault(new("la formule finit trop tôt", "the formula ends too early"));
        at++;
        switch (token)
        {
            case "(":
                var inner = Sum();
                Expect(")");
                return inner;
            case "min" or "max":
                Expect("(");
                var first = Sum();
                Expect(",");
                var second = Sum();
                Expect(")");
                return new Formula.Extreme(token == "min", first, second);
            default:
                return Leaf(token);
        }
    }

    private Formula Leaf(string token)
    {
        if (double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return new Formula.Literal(number);
        return char.IsLetter(token[0]) ? new Formula.Read(find(token)) : throw fault(new($"« {token} » n’est pas attendu : il faut là un nombre ou une variable", $"'{token}' is not expected: a number or a variable stands there"));
    }

    private void Expect(string token)
    {
        if (Next != token)
            throw fault(new($"attendu : « {token} », pas « {Next} »", $"'{token}' is expected, not '{Next}'"));
        at++;
    }

    [GeneratedRegex(@"\d+(\.\d+)?|[a-zA-Z_][a-zA-Z_0-9]*|[-+*/(),]")]
    private static partial Regex Token();
}
