namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>Turns answers into a household, or into the list of what is to be put right.</summary>
internal sealed class HouseholdReader(Answers answers, DateOnly today)
{
    public Errors Errors { get; } = new();

    /// <summary>The household; meaningful only when there are no errors.</summary>
    public Household Read()
    {
        if (!Choices.Unions.Any(union => union.Value == answers["people.union"]))
            Errors.Note("people.union", ErrorText.UnionMissing);

        return new Household(
            answers["people.union"],
            [.. Person.Adults(answers).Select(ReadAdult)],
            [.. Person.Children(answers).Select(ReadBirth)],
            ReadDwelling())
        {
            ExpectingChild = answers.Ticked("people.expecting"),
            RecentlyAlone = answers.Ticked("incomes.recently-alone"),
            Received = ReceivedKind.All.ToDictionary(kind => kind.Variable, kind => Amounts.Read(answers, kind.Field, kind.Label, Errors) ?? 0),
        };
    }

    private DateOnly ReadBirth(Person person) => BirthDate.Read(answers, person, today, Errors) ?? today;

    private Adult ReadAdult(Person person)
    {
        var activity = $"incomes.{person.Key}.activity";
        if (!Choices.Activities.Any(choice => choice.Value == answers[activity]))
            Errors.Note(activity, ErrorText.ActivityMissing(person));

        var now = IncomeKind.All.Select(kind => ReadAmount(kind, kind.Now(person)) ?? 0).ToList();
        var before = IncomeKind.All.Zip(now, (kind, same) => ReadAmount(kind, kind.Before(person)) ?? same).ToList();
        return new Adult(ReadBirth(person), answers[activity], ToIncomes(now), ToIncomes(before));
    }

    private double? ReadAmount(IncomeKind kind, string field) => Amounts.Read(answers, field, kind.Label, Errors);

    private static Incomes ToIncomes(List<double> amounts) => new(amounts[0], amounts[1], amounts[2], amounts[3], amounts[4]);

    private Dwelling ReadDwelling()
    {
        var status = answers["housing.status"];
        if (!Choices.Statuses.Any(choice => choice.Value == status))
            Errors.Note("housing.status", ErrorText.StatusMissing);
        if (!Communes.All.Any(commune => commune.Value == answers["housing.commune"]))
            Errors.Note("housing.commune", ErrorText.CommuneMissing);

        var rent = Amounts.Read(answers, "housing.rent", HouseholdText.Rent, Errors);
        return new Dwelling(
            answers["housing.commune"], status, Choices.IsTenant(status) ? rent : null,
            answers.Ticked("housing.shared"), answers.Ticked("housing.room"));
    }
}
