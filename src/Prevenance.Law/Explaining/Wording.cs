using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Explaining;

/// <summary>The words of explanations, in both languages.</summary>
internal static class Wording
{
    public static readonly Text Rank = new("rang parmi les membres", "rank among the members");

    public static readonly Text NoMember = new("personne n’est concerné", "nobody is concerned");

    public static Text Named(Text label, Text value) => new($"{label.French} ({value.French})", $"{label.English} ({value.English})");

    public static Text Of(Text label, Text name) => Text.Of($"{label} – {name}", $"{label} – {name}");

    public static Text At(Text label, Period period)
    {
        var when = ValueText.Period(period);
        return new Text($"{label.French}, {when.French}", $"{label.English}, {when.English}");
    }

    public static Text Join(Text a, string sign, Text b) => new($"{a.French} {sign} {b.French}", $"{a.English} {sign} {b.English}");

    public static Text SumOf(int terms) => new($"somme des {terms} montants ci-dessous", $"sum of the {terms} amounts below");

    public static Text NotBelowZero(Text inner) => new($"{inner.French}, sans descendre sous zéro", $"{inner.English}, not below zero");

    public static Text Extreme(bool smallest, Text a, Text b) => smallest
        ? new Text($"le plus petit de [{a.French}] et [{b.French}]", $"the smaller of [{a.English}] and [{b.English}]")
        : new Text($"le plus grand de [{a.French}] et [{b.French}]", $"the greater of [{a.English}] and [{b.English}]");

    public static Text Rounded(Node node, Text inner) => node.Op switch
    {
        Op.Floor => new Text($"[{inner.French}] arrondi vers le bas", $"[{inner.English}] rounded down"),
        Op.Ceiling => new Text($"[{inner.French}] arrondi vers le haut", $"[{inner.English}] rounded up"),
        _ => new Text($"[{inner.French}] arrondi", $"[{inner.English}] rounded"),
    };

    public static Text OnScale(Scale scale, Text inner)
    {
        var figure = scale.Origin.Figure;
        return new Text(
            $"barème « {figure.Label} » du {scale.Origin.From:dd/MM/yyyy} appliqué à [{inner.French}]",
            $"scale ‘{figure.Label}’ of {scale.Origin.From:dd/MM/yyyy} applied to [{inner.English}]");
    }

    public static Text InTable(LookupRows rows, Text key, Possible value)
    {
        if (rows.Origin is not { } origin)
            return key;
        if (!value.IsExact)
            return new Text($"{origin.Figure.Label} pour [{key.French}]", $"{origin.Figure.Label} for [{key.English}]");
        var shown = FigureText.Of(value.Low, origin.Figure);
        return new Text(
            $"{origin.Figure.Label} pour [{key.French}] ({shown.French})", $"{origin.Figure.Label} for [{key.English}] ({shown.English})");
    }

    public static Text Between(Text from, Text until) => new(
        $"mois entiers entre {from.French} et {until.French}", $"whole months between {from.English} and {until.English}");

    public static Text Gathered(Node node, int members, bool counts) => node.Op switch
    {
        Op.SumMembers when counts => new Text($"nombre de personnes concernées : {members}", $"number of persons concerned: {members}"),
        Op.SumMembers => new Text("somme pour chaque personne ci-dessous", "sum over each person below"),
        Op.MaxMembers => new Text("le plus grand parmi les personnes ci-dessous", "the greatest among the persons below"),
        _ => new Text("le plus petit parmi les personnes ci-dessous", "the smallest among the persons below"),
    };

    public static Text Role(MemberSet set, bool? holds)
    {
        var role = set.Group.Roles.Concat(set.Group.SimpleRoles).FirstOrDefault(role => role.Mask == set.RoleMask)?.Key ?? set.Group.Key;
        return holds != false ? new Text($"est {role}", $"is {role}") : new Text($"n’est pas {role}", $"is not {role}");
    }

    public static Text StartsWith(Text code, Text beginning, bool? holds) => holds != false
        ? new Text($"{code.French} commence par {beginning.French}", $"{code.English} starts with {beginning.English}")
        : new Text($"{code.French} ne commence pas par {beginning.French}", $"{code.English} does not start with {beginning.English}");

    public static Text Anyone(Text inner, bool? holds) => holds switch
    {
        true => new Text($"pour au moins une personne, {inner.French}", $"for at least one person, {inner.English}"),
        false => new Text($"personne n’est dans ce cas : {inner.French}", $"nobody is in this case: {inner.English}"),
        null => inner,
    };

    /// <summary>Two ways, one of which a missing answer will choose.</summary>
    public static Text ByWhatIsMissing(Text one, Text other, Text condition) => new(
        $"[{one.French}] ou [{other.French}], selon : {condition.French}", $"[{one.English}] or [{other.English}], depending on: {condition.English}");

    /// <summary>Two values of which nobody can tell yet how they compare.</summary>
    public static Text ToCompare(Text a, Text b) => new($"{a.French} comparé à {b.French}", $"{a.English} compared with {b.English}");

    public static Text Holds(bool? holds) => holds switch
    {
        true => new Text("condition remplie", "condition met"),
        false => new Text("condition non remplie", "condition not met"),
        null => new Text("condition pas encore connue", "condition not known yet"),
    };
}
