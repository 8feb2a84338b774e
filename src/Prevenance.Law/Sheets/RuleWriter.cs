using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Sheets;

/// <summary>Writes a rule for anybody: every branch stands, since no fact says which one applies.</summary>
/// <param name="own">The period of the rule: values of another one say theirs.</param>
internal sealed class RuleWriter(Period own)
{
    private readonly List<(VariableAt Key, Node Node)> variables = [];
    private readonly List<FigureUse> figures = [];
    private readonly List<(StepName Name, Node Node)> steps = [];
    private RepeatedParts parts = null!;

    /// <summary>What the rule reads, in order.</summary>
    public IReadOnlyList<(VariableAt Key, Node Node)> Variables => variables;

    public IReadOnlyList<FigureUse> Figures => figures;

    public RuleText Write(VariableAt key, Node rule)
    {
        parts = new RepeatedParts(rule);
        var formula = Render(rule.A!, Binding.Loosest);
        var named = new List<(Text, Text)>();
        // Writing a step may meet others.
        for (var next = 0; next < steps.Count; next++)
            named.Add((steps[next].Name.Text, Render(steps[next].Node.A!, Binding.Loosest)));
        return new RuleText(key.Variable, key.Period, formula, [.. named, .. parts.Written]);
    }

    private Text Render(Node node, Binding context) => node.IsConstant && !IsTold(node)
        ? ValueText.Of(node.Value, node.Kind)
        : parts.Of(node, context, Words);

    private Text Words(Node node, Binding context) => node.Op switch
    {
        Op.Constant or Op.Input or Op.Variable or Op.Named => Leaf(node),
        Op.Broadcast => Render(node.A!, context),
        Op.PickMember => SheetWords.Of(Render(node.A!, Binding.Product), (MemberSet)node.Payload!),
        Op.Add or Op.Subtract => Parenthesised(new SumWriter(Render, (term, binding) => parts.Plainly(() => Render(term, binding))).Write(node, own), Binding.Sum, context),
        Op.Multiply => Product(node, context),
        Op.Divide => Infix(node, "÷", Binding.Product, context),
        Op.Negate => SheetWords.Wrap("−", Render(node.A!, Binding.Product), ""),
        Op.Select => node.IsConstant ? Render(node.B!, context) : Bracketed(Cases(node), context),
        Op.Min or Op.Max => Extreme(node, context),
        Op.Floor or Op.Ceiling or Op.Round => Wording.Rounded(node, Render(node.A!, Binding.Loosest)),
        Op.MarginalScale or Op.StepScale => OnScale(node),
        Op.Lookup => InTable(node),
        Op.CompletedMonths => Wording.Between(Render(node.A!, Binding.Loosest), Render(node.B!, Binding.Loosest)),
        Op.SumMembers or Op.MaxMembers or Op.MinMembers => SheetWords.Gathered(node, Render(node.A!, Binding.Loosest)),
        Op.RankMember => Wording.Rank,
        _ => Condition(node, context),
    };

    /// <summary>Whether a constant says where it comes from: numbers alone are worked out.</summary>
    private static bool IsTold(Node constant) => constant.Payload is FigureValue or VariableAt or StepName or ChoiceNames or Scale or LookupRows
        || constant.Operands().Any(IsTold);

    private Text Leaf(Node node)
    {
        switch (node.Payload)
        {
            case VariableAt key:
                variables.Add((key, node));
                return SheetWords.Quoted(key.Period == own || key.Period == Period.Forever
                    ? key.Variable.Notes.Label
                    : Wording.At(key.Variable.Notes.Label, key.Period));
            case FigureValue origin:
                figures.Add(FigureUse.Of(origin, node.Value));
                return Wording.Named(SheetWords.Quoted(new Text(origin.Figure.Label, origin.Figure.Label)), FigureText.Of(node.Value, origin.Figure));
            case StepName name:
                if (!steps.Exists(step => step.Name.Equals(name)))
                    steps.Add((name, node));
                return SheetWords.Quoted(name.Text);
            default:
                return ValueText.Of(node.Value, node.Kind, node.Payload as ChoiceNames);
        }
    }

    /// <summary>A condition that multiplies says when the rest counts.</summary>
    private Text Product(Node node, Binding context) => (node.A!.Kind, node.B!.Kind) switch
    {
        (ValueKind.Flag, not ValueKind.Flag) => Bracketed(SheetWords.OnlyIf(Render(node.A, Binding.Loosest), Render(node.B, Binding.Loosest)), context),
        (not ValueKind.Flag, ValueKind.Flag) => Bracketed(SheetWords.OnlyIf(Render(node.B, Binding.Loosest), Render(node.A, Binding.Loosest)), context),
        _ => Infix(node, "×", Binding.Product, context),
    };

    private Text Cases(Node node)
    {
        if (DatedChoice.Of(node) is { } dated)
        {
            var use = FigureUse.Of(dated);
            figures.Add(use);
            return SheetWords.InTable(use.Origin.Figure.Label, Render(dated.Day, Binding.Loosest));
        }
        var cases = new List<Node>();
        var rest = node;
        for (; rest == node || (rest.Op == Op.Select && !rest.IsConstant && !parts.Has(rest) && DatedChoice.Of(rest) is null); rest = rest.C!)
            cases.Add(rest);
        var kept = DatedRun.Kept([.. cases.Select(one => parts.Plainly(() => Case(one)))]);
        return SheetWords.Cases(kept.Select(rank => rank is { } told ? Case(cases[told]) : SheetWords.AndSoOn), Render(rest, Binding.Loosest));
    }

    private Text Case(Node choice) => SheetWords.Case(Render(choice.A!, Binding.Loosest), Render(choice.B!, Binding.Loosest));

    private Text Extreme(Node node, Binding context)
    {
        var isFloor = node is { Op: Op.Max, A: { Op: Op.Constant, Value: 0, Payload: null } };
        return isFloor
            ? Wording.NotBelowZero(Parenthesised(Render(node.B!, Binding.Loosest), Binding.Loosest, context))
            : Wording.Extreme(node.Op == Op.Min, Render(node.A!, Binding.Loosest), Render(node.B!, Binding.Loosest));
    }

    private Text OnScale(Node node)
    {
        var scale = (Scale)node.Payload!;
        figures.Add(FigureUse.Of(scale));
        return Wording.OnScale(scale, Render(node.A!, Binding.Loosest));
    }

    private Text InTable(Node node)
    {
        var key = Render(node.A!, Binding.Loosest);
        var rows = (LookupRows)node.Payload!;
        if (rows.Origin is not { } origin)
            return SheetWords.ByTable(key);
        figures.Add(FigureUse.Of(origin, rows));
        return SheetWords.InTable(origin.Figure.Label, key);
    }

    private Text Condition(Node node, Binding context) => node.Op switch
    {
        Op.Not => Negation(node.A!),
        Op.And or Op.Or => Parenthesised(Conditions([.. Joined(node, node.Op)]).Aggregate(node.Op == Op.And ? SheetWords.And : SheetWords.Or), Binding.Loosest, context),
        Op.Less => Compared(node, "<", ">"),
        Op.LessOrEqual => Compared(node, "≤", "≥"),
        Op.Equal => Equality(node, holds: true),
        Op.HasRole => Wording.Role((MemberSet)node.Payload!, holds: true),
        _ => throw new FormulaException($"no words for {node.Op}"),
    };

    private IEnumerable<Text> Conditions(IReadOnlyList<Node> conditions) =>
        DatedRun.Kept([.. conditions.Select(one => parts.Plainly(() => Render(one, Binding.Sum)))])
            .Select(rank => rank is { } told ? Render(conditions[told], Binding.Sum) : SheetWords.AndSoOn);

    private Text Negation(Node node) => node.Op switch
    {
        Op.Less => Compared(node, "≥", "≤"),
        Op.LessOrEqual => Compared(node, ">", "<"),
        Op.Equal => Equality(node, holds: false),
        Op.HasRole => Wording.Role((MemberSet)node.Payload!, holds: false),
        Op.MaxMembers => SheetWords.Nobody(node, Render(node.A!, Binding.Loosest)),
        _ => SheetWords.Not(Render(node, Binding.Loosest)),
    };

    /// <summary>What is compared comes first, the limit after.</summary>
    private Text Compared(Node node, string sign, string flipped)
    {
        var (a, b) = (Render(node.A!, Binding.Sum), Render(node.B!, Binding.Sum));
        return node.A!.IsConstant ? Wording.Join(b, flipped, a) : Wording.Join(a, sign, b);
    }

    private Text Equality(Node node, bool holds)
    {
        var sign = holds ? "=" : "≠";
        return node.A!.Op == Op.CodePrefix
            ? Wording.StartsWith(Render(node.A.A!, Binding.Loosest), Render(node.B!.A!, Binding.Loosest), holds)
            : Compared(node, sign, sign);
    }

    private static IEnumerable<Node> Joined(Node node, Op op) => node.Op == op ? Joined(node.A!, op).Concat(Joined(node.B!, op)) : [node];

    private Text Infix(Node node, string sign, Binding binding, Binding context) =>
        Parenthesised(Wording.Join(Render(node.A!, binding), sign, Render(node.B!, binding)), binding, context);

    private static Text Bracketed(Text text, Binding context) => context == Binding.Loosest ? text : SheetWords.Wrap("[", text, "]");

    private static Text Parenthesised(Text text, Binding binding, Binding context) => binding < context ? SheetWords.Wrap("(", text, ")") : text;
}
