namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>A household as its answers describe it, once they can all be read.</summary>
public sealed record Household(
    string Union, IReadOnlyList<Adult> Adults, IReadOnlyList<DateOnly> ChildrenBirths, Dwelling Dwelling)
{
    public bool ExpectingChild { get; init; }

    public bool RecentlyAlone { get; init; }

    /// <summary>Benefits that the family receives already, in euros a month, by variable.</summary>
    public IReadOnlyDictionary<string, double> Received { get; init; } = new Dictionary<string, double>();
}

/// <summary>An adult; <c>Activity</c> is a choice of the variable <c>activite</c>.</summary>
public sealed record Adult(DateOnly Birth, string Activity, Incomes Now, Incomes Before);

/// <summary>Net amounts in euros a month, before income tax.</summary>
public sealed record Incomes(double Salaire, double Chomage, double Retraite, double PensionAlimentaire, double Aah);

/// <summary>The dwelling; <c>Rent</c> is in euros a month without charges, null when unknown or without object.</summary>
public sealed record Dwelling(string Commune, string Status, double? Rent, bool Shared, bool Room);
