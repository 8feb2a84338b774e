using Prevenance.Law.Graph;

namespace Prevenance.Law.Explaining;

/// <summary>
/// Writes a condition the way it turned out: what made it hold, or what kept it from holding; where nobody can tell yet, what it waits for.
/// </summary>
internal sealed class ConditionWriter(FormulaWriter writer)
{
    public Text Render(Place unresolved, bool? holds)
    {
        var place = unresolved.Source();
        return place.Node.Op switch
        {
            Op.Not => Render(place.A, !holds),
            Op.And => holds == false ? Render(Telling(place, holds), holds) : Both(place, holds),
            Op.Or => holds == true ? Render(Telling(place, holds), holds) : Both(place, holds),
            Op.Less => Compared(place, holds, "<", "≥"),
            Op.LessOrEqual => Compared(place, holds, "≤", ">"),
            Op.Equal => Equality(place, holds),
            Op.MaxMembers => Anyone(place, holds),
            Op.HasRole => Wording.Role((MemberSet)place.Node.Payload!, holds),
            Op.Select when place.A.IsKnown => Render(place.Chosen, holds),
            Op.Input or Op.Variable or Op.Named or Op.Constant => writer.Render(place, Binding.Loosest),
            _ => Wording.Holds(holds),
        };
    }

    /// <summary>The side that made the whole turn out so.</summary>
    private static Place Telling(Place place, bool? holds) => place.A.Held == holds ? place.A : place.B;

    /// <summary>While one side waits for an answer, the other, which is settled, decides nothing.</summary>
    private Text Both(Place place, bool? holds)
    {
        if (holds is null && (place.A.IsKnown || place.B.IsKnown))
            return Render(place.A.IsKnown ? place.B : place.A, null);
        var (a, b) = (Render(place.A, place.A.Held), Render(place.B, place.B.Held));
        return new Text($"{a.French} ; {b.French}", $"{a.English}; {b.English}");
    }

    private Text Compared(Place place, bool? holds, string whenHeld, string otherwise)
    {
        // « None of them » says more than a count of zero beside another number.
        if ((EmptyCount(place.A) ?? EmptyCount(place.B)) is { } count)
            return Anyone(count, holds: false);
        var (a, b) = (writer.Render(place.A, Binding.Loosest), writer.Render(place.B, Binding.Loosest));
        if (holds is not { } held)
            return Wording.ToCompare(a, b);
        var sign = held ? whenHeld : otherwise;
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
        var isEmpty = place.Node is { Op: Op.SumMembers, A.Kind: ValueKind.Flag } && place.IsZero;
        // Where there is no member at all, only the name of the count says who was looked for.
        return isEmpty && (!isNamed || place.Members().Any()) ? place : null;
    }

    private Text Equality(Place place, bool? holds)
    {
        // Both sides are beginnings: of a code, and of what it is compared with.
        if (place.A.Source() is { Node.Op: Op.CodePrefix } beginning)
            return Wording.StartsWith(writer.Render(beginning.A, Binding.Loosest), writer.Render(place.B.Source().A, Binding.Loosest), holds);
        var choice = place.Node.A!.Kind == ValueKind.Choice;
        // A choice that is read already shows its value: repeating it after an equals sign says nothing more.
        return choice && holds == true ? writer.Render(place.A, Binding.Loosest) : Compared(place, holds, "=", "≠");
    }

    private Text Anyone(Place place, bool? holds)
    {
        var telling = place.Members().Cast<Place?>().FirstOrDefault(member => member!.Value.Held == holds);
        return telling is { } member
            ? Wording.Anyone(Render(member, holds), holds)
            : Wording.NoMember;
    }
}
