using Prevenance.Choices.Capacity.Weeks;

namespace Prevenance.Choices.Tests.Capacity;

/// <summary>A team that does not exist, as its file tells it.</summary>
internal static class InventedTeam
{
    public const string Text = """
        team: Invented
        people: 9
        posts: 8
        leave: [0.18, 0.24]
        counter:
          days: 5
          by_hour: [[2, 4], [3, 6], [2, 4], [1, 3], [2, 4], [3, 5], [2, 3]]
          minutes: [20, 30]
          patience: [45, 75]
          open: 2
          whose: "invented"
        appointments:
          waiting: 60
          asked: [65, 80]
          hours: [0.8, 1.2]
          missed: [0.06, 0.25]
          whose: "invented"
        prevention:
          protected: 0.1
          hours_per_contact: [1.5, 2.5]
          fragile: [250, 350]
          crisis: [0.03, 0.07]
          recovery: [0.05, 0.15]
          hours_per_crisis: [8, 20]
          whose: "invented"
        rights:
          - right: rsa
            asked: [1, 3]
            month: [400, 600]
          - right: af
            asked: [1, 2]
            month: [100, 200]
        """;

    public static Team Read(string text = Text) => TeamFile.Read("team.yaml", new StringReader(text));
}
