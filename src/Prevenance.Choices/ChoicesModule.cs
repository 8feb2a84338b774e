using Microsoft.Extensions.DependencyInjection;
using Prevenance.Choices.Booklet.Figures;
using Prevenance.Choices.Records;
using Prevenance.Choices.Sheets;
using Prevenance.Choices.Voices;
using Prevenance.Storage;

namespace Prevenance.Choices;

/// <summary>What is kept of a field of choices: the sheets of teams, what anybody adds to the booklet, and what was measured for it.</summary>
public static class ChoicesModule
{
    /// <summary>The module's records, as a store is opened with them.</summary>
    public static IKeepsRecords Records { get; } = new ChoicesKeeping();

    /// <summary>Registers the module; the host has a <see cref="Store"/> with its key, and the <see cref="Booklet.LessonBook"/>.</summary>
    public static IServiceCollection AddChoices(this IServiceCollection services) => services.AddSingleton<TeamSheets>().AddSingleton<VoiceDesk>().AddSingleton<FigureBook>();
}
