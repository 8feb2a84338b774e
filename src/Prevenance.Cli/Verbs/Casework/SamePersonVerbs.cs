using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework same</c>, <c>casework apart</c> and <c>casework undo</c>: that two files are one person's or two people's, and to withdraw it.</summary>
internal static class SamePersonVerbs
{
    public static Command Same()
    {
        var since = new Option<string?>("--since") { Description = Speech.Say("le jour depuis lequel on le tient ; à défaut, aujourd’hui", "the day since which it is held; by default today") };
        return Of("same", "dire que deux dossiers sont d’une même personne : chacun se lit avec l’autre, et rien n’en est récrit", "say that two files are one person's: each is read with the other, and nothing of them is rewritten", Gesture.MergePeople,
            (parsed, said, one, other) => said.Join(one, other, DayOptions.Day(parsed, since)), since);
    }

    public static Command Apart() => Of("apart", "dire que deux dossiers sont de deux personnes : elles ne sont plus proposées comme une seule", "say that two files are two people's: they are no longer proposed as one", Gesture.MergePeople,
        (_, said, one, other) => said.TellApart(one, other));

    public static Command Undo()
    {
        var stays = new Option<bool>("--stays") { Description = Speech.Say("ce qui a été écrit depuis reste où il l’a été", "what was written since stays where it was") };
        var moves = new Option<string[]>("--move") { Description = Speech.Say("de ce qui a été écrit depuis, ce qui va dans l’autre dossier ; peut être répété", "of what was written since, what goes to the other file; may be repeated") };
        return Of("undo", "retirer ce qui a été dit de deux dossiers : chacun retrouve son histoire", "withdraw what was said of two files: each has its history again", Gesture.UndoMerge, async (parsed, said, one, other) =>
        {
            var (written, toOther) = (await said.WrittenSince(one, other), parsed.GetValue(moves) ?? []);
            if (written.Count > 0 && toOther.Length == 0 && !parsed.GetValue(stays))
            {
                throw new RefusalException(
                [
                    .. written.Select(thing => new Refusal([thing.Id], Text.Of($"{thing.Name}, dans {thing.File}, le {thing.At:yyyy-MM-dd}", $"{thing.Name}, in {thing.File}, on {thing.At:yyyy-MM-dd}"))),
                    new Refusal(["undo"], new("cela a été écrit depuis : dites --stays, ou --move et son nom pour ce qui va dans l’autre dossier", "that was written since: say --stays, or --move and its name for what goes to the other file")),
                ]);
            }
            await said.Undo(one, other, toOther);
        }, stays, moves);
    }

    private static Command Of(string name, string french, string english, Gesture gesture, Func<ParseResult, SamePersons, Pass, Pass, Task> work, params Option[] options)
    {
        var one = new Argument<string>("ONE") { Description = Speech.Say("un dossier ; l’autre le suit", "a file; the other follows it") };
        var other = new Argument<string>("OTHER") { Description = Speech.Say("l’autre dossier", "the other file") };
        var (whom, data) = (StaffHost.As(), Options.Data());
        whom.Required = true;
        var command = new Command(name, Speech.Say(french, english)) { one, other, whom, data };
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction(async (parsed, _) =>
        {
            await using var host = StaffHost.Open(parsed.GetValue(data)!);
            var (mine, theirs) = (await PassOf(one), await PassOf(other));
            await work(parsed, host.Get<SamePersons>(), mine, theirs);
            return ExitCode.Success;

            Task<Pass> PassOf(Argument<string> file) => host.PassOf(parsed.GetValue(whom), gesture, new FileKey(parsed.GetValue(file)!), "same person");
        });
        return command;
    }
}
