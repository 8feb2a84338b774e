using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>
/// Two people who lived together no longer do: one household is closed and two are open, with effect on a day and recorded on another. The past
/// stays common; each keeps what comes after for themselves.
/// </summary>
public sealed record Separation : IFamilyChange
{
    /// <summary>The household that they had.</summary>
    public required string Household { get; init; }

    /// <summary>The first day on which they are apart.</summary>
    public required DateOnly EffectOn { get; init; }

    public required DateOnly RecordedOn { get; init; }

    /// <summary>One side, and who goes with them.</summary>
    public required SeparatedSide One { get; init; }

    /// <summary>The other.</summary>
    public required SeparatedSide Other { get; init; }

    IReadOnlyList<string> IFamilyChange.Households => [Household];

    /// <summary>The family as it is from then on.</summary>
    /// <exception cref="RefusalException">Somebody was not in the household on the day before, is left out, or has more or less than the whole of their time.</exception>
    public Family Of(Family before)
    {
        var last = EffectOn.AddDays(-1);
        var members = before.In(Household, last).ToList();
        Require(members.Count > 0, new("ce foyer n’a personne la veille", "this household has nobody on the day before"));
        Require(members.All(member => member.Days.Hold(EffectOn)), new("ce foyer est déjà clos", "this household is closed already"));
        Require(One.Household != Other.Household && Household != One.Household && Household != Other.Household, new("chaque côté a un foyer à lui", "each side has a household of its own"));
        var sides = new[] { One, Other };
        foreach (var member in members)
            Require(sides.Sum(side => side.PercentOf(member.Person)) == 100, Text.Of($"le temps de {member.Person} entre les deux foyers fait cent pour cent", $"the time of {member.Person} between the two households is a hundred per cent"));
        foreach (var person in sides.SelectMany(side => side.Members.Keys))
            Require(members.Any(member => member.Person == person), Text.Of($"{person} n’était pas dans ce foyer", $"{person} was not in this household"));
        var view = members[0].View;
        return before with
        {
            Memberships =
            [
                .. before.Memberships.Select(one => members.Contains(one) ? one with { Days = one.Days with { To = last } } : one),
                .. sides.SelectMany(side => side.Members.Where(member => member.Value > 0)
                    .Select(member => new Membership(member.Key, side.Household, view, new Days(EffectOn), RecordedOn, member.Value))),
            ],
            Hidden = [.. before.Hidden, .. sides.Where(side => side.IsHidden).Select(side => new HiddenHousehold(side.Household, new Days(EffectOn), RecordedOn))],
        };
    }

    private static void Require(bool holds, Text otherwise)
    {
        if (!holds)
            throw new RefusalException(otherwise);
    }
}

/// <summary>One side of a separation.</summary>
/// <param name="Household">The key of the household that opens.</param>
/// <param name="Members">Who is in it, and which part of their time, in percent: a hundred, or less for a child who lives on both sides.</param>
/// <param name="IsHidden">Whether where it is must not be known on the other side.</param>
public sealed record SeparatedSide(string Household, IReadOnlyDictionary<FileKey, int> Members, bool IsHidden = false)
{
    internal int PercentOf(FileKey person) => Members.GetValueOrDefault(person);
}
