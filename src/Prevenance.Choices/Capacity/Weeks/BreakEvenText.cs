using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>What would be true for time kept for early contacts to come back, in the place of a saving that nobody has measured.</summary>
public static class BreakEvenText
{
    /// <summary>The sentences, for a team that says something of prevention.</summary>
    public static Text Of(TeamWeek week)
    {
        var asSaid = week.Team.Prevention!.HazardRatio;
        return Text.Join(new(" ", " "), [
            week.BreakEven is { } halved
                ? Text.Of(
                    $"Si un contact précoce évitait une crise sur deux, ce temps reviendrait à l’équipe à partir de {Told.Number(halved.Low, "0.0")} à {Told.Number(halved.High, "0.0")} heures par crise.",
                    $"If an early contact averted one crisis in two, this time would come back to the team from {Told.Number(halved.Low, "0.0")} to {Told.Number(halved.High, "0.0")} hours a crisis on.")
                : new("Personne n’est à rencontrer tôt : ce temps ne revient pas.", "There is nobody to meet early: this time does not come back."),
            AsSaid(week, asSaid),
            new(
                "Ce que coûte une crise, votre équipe le sait ; ce qu’évite un contact précoce, personne ne l’a mesuré en France.",
                "What a crisis costs, your team knows; what an early contact averts, nobody has measured in France."),
        ]);
    }

    private static Text AsSaid(TeamWeek week, Interval said) => said switch
    {
        { Low: Prevention.NoEffect, High: Prevention.NoEffect } => new(
            "Sans effet, ce qui est supposé ici, il ne revient jamais.", "With no effect, which is what is assumed here, it never does."),
        _ when week.BreakEvenAsSaid is { } hours => Text.Of(
            $"Avec l’effet que l’équipe suppose (crises multipliées par {Told.Number(said.Low, "0.00")} à {Told.Number(said.High, "0.00")}), il revient à partir de {Told.Number(hours.Low, "0.0")} à {Told.Number(hours.High, "0.0")} heures, et jamais dans {week.NeverComesBack * 100:0} cas sur 100.",
            $"With the effect that the team assumes (crises multiplied by {Told.Number(said.Low, "0.00")} to {Told.Number(said.High, "0.00")}), it does from {Told.Number(hours.Low, "0.0")} to {Told.Number(hours.High, "0.0")} hours on, and never in {week.NeverComesBack * 100:0} cases out of 100."),
        _ => Text.Of(
            $"Avec l’effet que l’équipe suppose (crises multipliées par {Told.Number(said.Low, "0.00")} à {Told.Number(said.High, "0.00")}), il ne revient jamais.",
            $"With the effect that the team assumes (crises multiplied by {Told.Number(said.Low, "0.00")} to {Told.Number(said.High, "0.00")}), it never does."),
    };
}
