using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework;

/// <summary>The files of people: who they are, what is known and since when, what is agreed.</summary>
public static class CaseworkModule
{
    /// <summary>The module's records, as a store is opened with them.</summary>
    public static IKeepsRecords Records { get; } = new CaseworkKeeping();

    /// <summary>Registers the module; the host has a <see cref="Store"/>, a clock, and the accounts.</summary>
    public static IServiceCollection AddCasework(this IServiceCollection services) => services
        .AddSingleton<IPersonSeals, PersonSeals>()
        .AddSingleton<FileSights>()
        .AddSingleton<PersonBook>()
        .AddSingleton<PeopleSearch>()
        .AddSingleton<FactStore>()
        .AddSingleton<FactUseLog>()
        .AddSingleton<ContactLog>()
        .AddSingleton<AppointmentBook>()
        .AddSingleton<CalendarFeeds>()
        .AddSingleton<DayLists>()
        .AddSingleton<Overlaps>()
        .AddSingleton<TeamFiguresDesk>()
        .AddSingleton<PeopleNames>()
        .AddSingleton<FilesAlone>()
        .AddSingleton<OutlookShelf>()
        .AddSingleton<SetAsideShelf>()
        .AddSingleton<HouseholdBook>()
        .AddSingleton<NoteStore>()
        .AddSingleton<GoalStore>()
        .AddSingleton<WishBook>()
        .AddSingleton<LeftMessageBook>()
        .AddSingleton<SamePersons>()
        .AddSingleton<CaseloadImport>()
        .AddSingleton<RememberedColumns>()
        .AddSingleton<OwnCaseload>()
        .AddSingleton<RsaFlowImport>()
        .AddSingleton<RsaQuestions>()
        .AddSingleton<RsaAnswers>()
        .AddSingleton<RetentionDesk>();
}
