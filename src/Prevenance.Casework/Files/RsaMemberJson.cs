using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Files;

/// <summary>What a flow said of a person and of her household, as it is sealed with her key: of the others it holds nothing.</summary>
internal sealed record RsaMemberJson
{
    public required RsaKey Key { get; init; }

    public required bool HadNir { get; init; }

    public required RsaState State { get; init; }

    public required DateOnly DemandedOn { get; init; }

    public required string FamilySituation { get; init; }

    public RsaAddress? Address { get; init; }

    public required bool HasNoFixedAddress { get; init; }

    public Dated? Suspension { get; init; }

    public Dated? End { get; init; }

    public decimal? Right { get; init; }

    public required IReadOnlyList<RsaPayment> Payments { get; init; }

    public required string UsageName { get; init; }

    public required string BirthName { get; init; }

    public required string FirstNames { get; init; }

    public required DateOnly Born { get; init; }

    public required string Role { get; init; }

    public required bool IsResponsible { get; init; }

    public bool? HasDuties { get; init; }

    public string? PrecedingDemand { get; init; }

    public static RsaMemberJson Of(RsaHousehold household, RsaPerson person) => new()
    {
        Key = household.Key,
        HadNir = household.HadNirForMatricule,
        State = household.State,
        DemandedOn = household.DemandedOn,
        FamilySituation = household.FamilySituation,
        Address = household.Address,
        HasNoFixedAddress = household.HasNoFixedAddress,
        Suspension = Dated.Of(household.Suspension),
        End = Dated.Of(household.End),
        Right = household.Right,
        Payments = household.Payments,
        UsageName = person.UsageName.Value,
        BirthName = person.BirthName.Value,
        FirstNames = person.FirstNames.Value,
        Born = person.Birth.Date!.Value,
        Role = person.Role,
        IsResponsible = person.IsResponsible,
        HasDuties = person.HasDuties,
        PrecedingDemand = person.PrecedingDemand,
    };

    /// <summary>The household, with those of its persons of whom something is kept.</summary>
    public RsaHousehold Household(IEnumerable<RsaMemberJson> members) => new(Key, 0)
    {
        State = State,
        Persons = [.. members.Select(member => member.Person)],
        DemandedOn = DemandedOn,
        FamilySituation = FamilySituation,
        Address = Address,
        HasNoFixedAddress = HasNoFixedAddress,
        Suspension = Suspension?.Pair,
        End = End?.Pair,
        Right = Right,
        Payments = Payments,
        HadNirForMatricule = HadNir,
    };

    private RsaPerson Person => new()
    {
        UsageName = PersonName.Of(UsageName),
        BirthName = PersonName.Of(BirthName),
        FirstNames = PersonName.Of(FirstNames),
        Birth = Birth.On(Born),
        Role = Role,
        IsResponsible = IsResponsible,
        HasDuties = HasDuties,
        PrecedingDemand = PrecedingDemand,
    };

    /// <summary>A day and why, by its code.</summary>
    internal sealed record Dated(DateOnly On, string Reason)
    {
        public (DateOnly On, string Reason) Pair => (On, Reason);

        public static Dated? Of((DateOnly On, string Reason)? pair) => pair is { } one ? new(one.On, one.Reason) : null;
    }
}
