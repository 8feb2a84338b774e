using Prevenance.Law;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>One screen of the form; its answers are named under its prefix.</summary>
public sealed record Step(int Number, string Name, Text Title)
{
    public static readonly Step People = new(1, "people", HouseholdText.People);
    public static readonly Step Incomes = new(2, "incomes", HouseholdText.Incomes);
    public static readonly Step Housing = new(3, "housing", HouseholdText.Housing);
    public static readonly IReadOnlyList<Step> All = [People, Incomes, Housing];

    public string Prefix => Name + ".";

    public Step? Next => All.ElementAtOrDefault(Number);

    public Step? Previous => All.ElementAtOrDefault(Number - 2);

    /// <summary>The step of that name, or the first one.</summary>
    public static Step Named(string? name) => All.FirstOrDefault(step => step.Name == name) ?? People;
}
