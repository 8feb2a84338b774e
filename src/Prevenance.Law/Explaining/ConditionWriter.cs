using Prevenance.Law.Graph;

namespace Prevenance.Law.Explaining;

/// <summary>Writes a condition the way it turned out: what made it hold, or what kept it from holding.</summary>
internal sealed class ConditionWriter(FormulaWriter writer)
{
    public Text Render(Place unresolved, bool holds)
    {
        var place = unresolved.Source();
        return place.Node.Op switch
        {
            Op.Not => Render(place.A, !holds),
            Op.And => holds ? Both(place) : Render(place.A.Holds ? place.B : place.A, holds: false),
            Op.Or => holds ? Render(place.A.Holds ? place.A : place.B, holds: true) : Both(place),
            Op.Less => Compared(place, holds ? "<" : "≥"),
            Op.LessOrEqual => Compared(place, holds ? "≤" : ">"),
            Op.Equal => Equality(place, holds),
            Op.MaxMembers => Anyone(place, holds),
            Op.HasRole => Wording.Role((MemberSet)place.Node.Payload!, holds),
            Op.Select => Render(place.Chosen, holds),
            Op.Input or Op.Variable or Op.Named or Op.Constant => writer.Render(place, Binding.Loosest),
            _ => Wording.Holds(holds),
        };
    }

    private Text Both(Place place)
    {
        var (a, b) = (Render(place.A, place.A.Holds), Render(place.B, place.B.Holds));
        return new Text($"{a.French} ; {b.French}", $"{a.English}; {b.English}");
    }

    private Text Compared(Place place, string sign)
    {
        // « None of them » says more than a count of zero beside another number.
        if ((EmptyCount(place.A) ?? EmptyCount(place.B)) is { } count)
            return Anyone(count, holds: false);
        var (a, b) = (writer.Render(place.A, Binding.Loosest), writer.Render(place.B, Binding.Loosest));
        return IsFigure(place.A) && !IsFigure(place.B) ? Wording.Join(b, Flipped(sign), a) : Wording.Join(a, sign, b);
    }

    private static bool IsFigure(Place side) => side.Node is { IsConstant: true, Payload: not VariableAt };

    private static string Flipped(string sign) => sign switch
    {
        "<" => ">",
        "≤" => "≥",
        ">" => "<",
        "≥" => "≤",
        _ => sign,
    };

    private static Place? EmptyCount(Place side)
    {
        var place = side.Source();
        var isNamed = place.Node.Op == Op.Named;
        while (place.Node.Op == Op.Named)
            place = place.A.Source();
        var isEmpty = place.Node is { Op: Op.SumMembers, A.Kind: ValueKind.Flag } && !place.Holds;
        // Where there is no member at all, only the name of the count says who was looked for.
        return isEmpty && (!isNamed || place.Members().Any()) ? place : null;
    }

    private Text Equality(Place place, bool holds)
    {
        // Both sides are beginnings: of a code, and of what it is compared with.
        if (place.A.Source() is { Node.Op: Op.CodePrefix } beginning)
            return Wording.StartsWith(writer.Render(beginning.A, Binding.Loosest), writer.Render(place.B.Source().A, Binding.Loosest), holds);
        var choice = place.Node.A!.Kind == ValueKind.Choice;
        // A choice that is read already shows its value: repeating it after an equals sign says nothing more.
        return choice && holds ? writer.Render(place.A, Binding.Loosest) : Compared(place, holds ? "=" : "≠");
    }

    private Text Anyone(Place place, bool holds)
    {
        var telling = place.Members().Cast<Place?>().FirstOrDefault(member => member!.Value.Holds == holds);
        return telling is { } member
            ? Wording.Anyone(Render(member, holds), holds)
            : Wording.NoMember;
    }
}
