using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Explaining;

/// <summary>
/// Writes one level of a formula: the operations that applied, over values that have a name.
/// Branches that did not apply are left out; the conditions that chose are listed beside.
/// </summary>
internal sealed class FormulaWriter
{
    private const int MostTermsInLine = 5;

    private readonly Period? period;
    private readonly List<Place> parts = [];
    private readonly List<Text> conditions = [];

    private FormulaWriter(Period? period) => this.period = period;

    public static (Text Formula, IReadOnlyList<Text> Conditions, IReadOnlyList<Explanation> Parts) Write(Place place, Period? period)
    {
        var writer = new FormulaWriter(period);
        var formula = writer.Render(place, Binding.Loosest);
        return (formula, writer.conditions, [.. writer.parts.Distinct().Select(Explainer.Of)]);
    }

    /// <summary>Writes a value in one line, without what it rests on.</summary>
    public static Text WriteInline(Place place) => new FormulaWriter(null).Render(place, Binding.Loosest);

    internal Text Render(Place unresolved, Binding context)
    {
        var place = unresolved.Source();
        return place.Node.Op switch
        {
            Op.Constant or Op.Input or Op.Variable or Op.Named => Leaf(place),
            Op.Add or Op.Subtract => Sum(place, context),
            Op.Multiply => Infix(place, "×", Binding.Product, context),
            Op.Divide => Infix(place, "÷", Binding.Product, context),
            Op.Negate => Wrap("−", Render(place.A, Binding.Product), ""),
            Op.Select => Chosen(place, context),
            Op.Min or Op.Max => MinOrMax(place, context),
            Op.Floor or Op.Ceiling or Op.Round => Wording.Rounded(place.Node, Render(place.A, Binding.Loosest)),
            Op.MarginalScale or Op.StepScale => Wording.OnScale((Scale)place.Node.Payload!, Render(place.A, Binding.Loosest)),
            Op.Lookup => Wording.InTable((LookupRows)place.Node.Payload!, Render(place.A, Binding.Loosest), place.Possible),
            Op.CompletedMonths => Wording.Between(Render(place.A, Binding.Loosest), Render(place.B, Binding.Loosest)),
            Op.SumMembers or Op.MaxMembers or Op.MinMembers when place.Node.Kind != ValueKind.Flag => Gathered(place, context),
            Op.RankMember => Wording.Rank,
            _ => new ConditionWriter(this).Render(place, place.Held),
        };
    }

    private Text Leaf(Place place)
    {
        switch (place.Node.Payload)
        {
            case VariableAt key:
                parts.Add(place);
                return Wording.Named(LabelOf(key, place), ValueText.Of(place.Possible, key.Variable));
            case FigureValue origin:
                parts.Add(place);
                return Wording.Named(new Text(origin.Figure.Label, origin.Figure.Label), FigureText.Of(place.Value, origin.Figure));
            case StepName name:
                parts.Add(place);
                return Wording.Named(name.Text, ValueText.Of(place.Possible, place.Node.Kind));
            default:
                return ValueText.Of(place.Possible, place.Node.Kind, place.Node.Payload as ChoiceNames);
        }
    }

    private Text LabelOf(VariableAt key, Place place)
    {
        var label = key.Variable.Notes.Label;
        if (key.Variable.Entity.IsPerson && place.Who is { } who && place.Situation.Count(key.Variable.Entity) > 1)
            label = Wording.Of(label, who.Name);
        return period is null || key.Period == period || key.Period == Period.Forever ? label : Wording.At(label, key.Period);
    }

    private Text Sum(Place place, Binding context)
    {
        var terms = Terms(place, positive: true).Where(term => !term.Place.IsZero).ToList();
        if (terms.Count == 0)
            terms = [.. Terms(place, positive: true).Take(2)];
        if (terms.Count > MostTermsInLine)
        {
            // All are still parts: they stand below, one a line.
            terms.ForEach(term => Render(term.Place, Binding.Product));
            return Wording.SumOf(terms.Count);
        }
        var sum = Render(terms[0].Place, Binding.Product);
        sum = terms[0].Positive ? sum : Wrap("−", sum, "");
        foreach (var (term, positive) in terms.Skip(1))
            sum = Wording.Join(sum, positive ? "+" : "−", Render(term, Binding.Product));
        return terms.Count > 1 ? Parenthesised(sum, Binding.Sum, context) : sum;
    }

    /// <summary>The terms of a sum, each with its sign.</summary>
    internal static IEnumerable<(Place Place, bool Positive)> Terms(Place unresolved, bool positive)
    {
        var place = unresolved.Source();
        return place.Node.Op is Op.Add or Op.Subtract
            ? Terms(place.A, positive).Concat(Terms(place.B, place.Node.Op == Op.Add ? positive : !positive))
            : [(place, positive)];
    }

    private Text Infix(Place place, string sign, Binding binding, Binding context) =>
        Parenthesised(Wording.Join(Render(place.A, binding), sign, Render(place.B, binding)), binding, context);

    private Text Chosen(Place place, Binding context)
    {
        // The way that leads to it is not known: to follow either would be to invent it.
        if (!place.A.IsKnown)
            return Wording.ByWhatIsMissing(Render(place.B, Binding.Loosest), Render(place.C, Binding.Loosest), new ConditionWriter(this).Render(place.A, null));
        if (!place.A.Node.IsConstant)
            conditions.Add(new ConditionWriter(this).Render(place.A, place.A.Holds));
        return Render(place.Chosen, context);
    }

    private Text MinOrMax(Place place, Binding context)
    {
        var floor = place.Node.A is { Op: Op.Constant, Value: 0, Payload: null } && place.Node.Op == Op.Max;
        // A floor that was not reached changed nothing: it is not worth a word.
        if (floor && place.B.Possible.Low > 0)
            return Render(place.B, context);
        return floor
            ? Wording.NotBelowZero(Render(place.B, Binding.Loosest))
            : Wording.Extreme(place.Node.Op == Op.Min, Render(place.A, Binding.Loosest), Render(place.B, Binding.Loosest));
    }

    private Text Gathered(Place place, Binding context)
    {
        var members = place.Members().Where(member => !member.IsZero).ToList();
        if (members.Count == 0)
            return Wording.NoMember;
        // The same constant for everyone says how many they are, and nothing of each.
        var counts = place.Node.A!.Kind == ValueKind.Flag || place.Node.A.IsConstant;
        if (!place.Node.A.IsConstant)
            parts.AddRange(members.Select(member => member.Source()));
        if (place.Node.Op != Op.SumMembers || counts || members.Count > MostTermsInLine)
            return Wording.Gathered(place.Node, members.Count, counts);
        var sum = members.Select(Share).Aggregate((shares, share) => Wording.Join(shares, "+", share));
        return members.Count > 1 ? Parenthesised(sum, Binding.Sum, context) : sum;
    }

    private static Text Share(Place member) => Wording.Named(member.Who!.Name, ValueText.Of(member.Possible, member.Node.Kind));

    private static Text Parenthesised(Text text, Binding binding, Binding context) => binding < context ? Wrap("(", text, ")") : text;

    private static Text Wrap(string before, Text text, string after) => new($"{before}{text.French}{after}", $"{before}{text.English}{after}");
}

/// <summary>How tightly an operation holds its operands.</summary>
internal enum Binding
{
    Loosest,
    Sum,
    Product,
}
