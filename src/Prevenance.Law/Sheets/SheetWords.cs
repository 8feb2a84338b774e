using Prevenance.Law.Explaining;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Sheets;

/// <summary>The words of law sheets, in both languages. Roles keep the name that the law gives them.</summary>
internal static class SheetWords
{
    public static Text Quoted(Text label) => new($"«\u00a0{label.French}\u00a0»", $"‘{label.English}’");

    public static Text Wrap(string before, Text text, string after) => new($"{before}{text.French}{after}", $"{before}{text.English}{after}");

    public static Text And(Text a, Text b) => new($"{a.French} et {b.French}", $"{a.English} and {b.English}");

    public static Text Or(Text a, Text b) => new($"{a.French} ou {b.French}", $"{a.English} or {b.English}");

    public static Text Not(Text inner) => new($"non [{inner.French}]", $"not [{inner.English}]");

    public static Text OnlyIf(Text condition, Text value) => new(
        $"[{value.French}] si [{condition.French}], sinon rien", $"[{value.English}] if [{condition.English}], otherwise nothing");

    public static Text Case(Text condition, Text then) => new(
        $"si [{condition.French}] : {then.French}",
        $"if [{condition.English}]: {then.English}");

    public static Text Cases(IEnumerable<Text> cases, Text otherwise) => new(
        $"{string.Join(" ; sinon, ", cases.Select(one => one.French))} ; sinon : {otherwise.French}",
        $"{string.Join("; otherwise, ", cases.Select(one => one.English))}; otherwise: {otherwise.English}");

    /// <summary>What stands between the first and the last goes on in the same way.</summary>
    public static Text AndSoOn { get; } = new("…", "…");

    /// <summary>A name for a part that has none: A, B… Z, then A2.</summary>
    public static Text Letter(int rank)
    {
        var name = $"{(char)('A' + (rank % 26))}{(rank < 26 ? "" : (rank / 26) + 1)}";
        return new Text(name, name);
    }

    public static Text Of(Text value, MemberSet set) => new($"{value.French} ({RoleOf(set)})", $"{value.English} ({RoleOf(set)})");

    public static Text InTable(string label, Text key) => new($"«\u00a0{label}\u00a0» selon [{key.French}]", $"‘{label}’ by [{key.English}]");

    public static Text ByTable(Text key) => new($"d’après [{key.French}]", $"from [{key.English}]");

    public static Text Row(string key, Text value) => new($"{key} : {value.French}", $"{key}: {value.English}");

    public static Text From(Text threshold, Text rate) => new($"à partir de {threshold.French} : {rate.French}", $"from {threshold.English}: {rate.English}");

    public static Text Latest(Text value, int earlier) => new(
        $"{value.French} (et {earlier} {(earlier > 1 ? "valeurs plus anciennes" : "valeur plus ancienne")})", $"{value.English} (and {earlier} earlier)");

    public static Text Nobody(Node node, Text inner)
    {
        var role = RoleOf((MemberSet)node.Payload!);
        return new Text($"pour aucun {role} : [{inner.French}]", $"for no {role}: [{inner.English}]");
    }

    public static Text Gathered(Node node, Text inner)
    {
        var role = RoleOf((MemberSet)node.Payload!);
        var isFlag = node.A!.Kind == ValueKind.Flag;
        return node.Op switch
        {
            Op.SumMembers when isFlag => new Text($"nombre des {role}s pour qui [{inner.French}]", $"number of {role}s for whom [{inner.English}]"),
            Op.SumMembers => new Text($"somme, pour chaque {role}, de [{inner.French}]", $"sum, for each {role}, of [{inner.English}]"),
            Op.MaxMembers when isFlag => new Text($"pour au moins un {role} : [{inner.French}]", $"for at least one {role}: [{inner.English}]"),
            Op.MinMembers when isFlag => new Text($"pour chaque {role} : [{inner.French}]", $"for each {role}: [{inner.English}]"),
            Op.MaxMembers => new Text($"le plus grand, parmi les {role}s, de [{inner.French}]", $"the greatest, among the {role}s, of [{inner.English}]"),
            _ => new Text($"le plus petit, parmi les {role}s, de [{inner.French}]", $"the smallest, among the {role}s, of [{inner.English}]"),
        };
    }

    /// <param name="term">The words for one of the periods.</param>
    /// <param name="told">That period.</param>
    /// <param name="first">The first period of the run.</param>
    /// <param name="last">The last one.</param>
    public static Text Over(Text term, Period told, Period first, Period last)
    {
        var (from, until, one) = (ValueText.Period(first), ValueText.Period(last), ValueText.Period(told));
        return new Text(
            "total de " + term.French.Replace(one.French, $"de {from.French} à {until.French}", StringComparison.Ordinal),
            "total of " + term.English.Replace(one.English, $"from {from.English} to {until.English}", StringComparison.Ordinal));
    }

    private static string RoleOf(MemberSet set) =>
        (set.Group.Roles.Concat(set.Group.SimpleRoles).FirstOrDefault(role => role.Mask == set.RoleMask)?.Key ?? "membre").Replace('_', ' ');
}
