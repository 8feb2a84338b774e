using Prevenance.Law;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>A kind of income that the form asks for, now and before.</summary>
internal sealed record IncomeKind(string Key, Text Label)
{
    public static readonly IReadOnlyList<IncomeKind> All =
    [
        new("salaire", new("Salaire", "Wages")),
        new("chomage", new("Allocation chômage", "Unemployment benefit")),
        new("retraite", new("Retraite", "Pension")),
        new("pension", new("Pension alimentaire reçue", "Maintenance received")),
        new("aah", new("Allocation adulte handicapé (AAH)", "Disability allowance (AAH)")),
    ];

    public string Now(Person person) => $"incomes.{person.Key}.{Key}.now";

    public string Before(Person person) => $"incomes.{person.Key}.{Key}.before";
}
