using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.People;
using Prevenance.Casework.Plan;
using Prevenance.Casework.Records;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>The goals of persons, in their words. What is said of one is added, never changed; it is hers, and leaves for nobody.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="sights">Says whether they are seen.</param>
/// <param name="clock">The server's.</param>
public sealed class GoalStore(Store store, FileSights sights, TimeProvider clock)
{
    /// <summary>In characters: a goal, or a level of one, is a sentence.</summary>
    public const int LongestWords = 500;

    private static readonly Text NoGoal = new("ce but n’existe pas", "there is no such goal");

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);

    /// <summary>The goals of a person, in this file and the others that are hers, in the order in which she set them.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<GoalPlan> Read(Pass pass)
    {
        pass.RequireFile(Gesture.ReadFile);
        var goals = new List<Goal>();
        foreach (var one in await sights.Whole(pass))
            goals.AddRange((await sights.Of(one)).Sees(PartKind.TeamNote) ? (await Of(one.File!.Value)).Goals : []);
        return new GoalPlan([.. goals.OrderBy(goal => goal.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Sets a goal, each of its five levels described before it is worked on.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <param name="words">What the person said.</param>
    /// <param name="levels">What each level would look like in her life; those that were not said are empty, but for what is hoped for.</param>
    /// <param name="weight">How much it matters to her beside the others; above zero.</param>
    /// <param name="id">Its own identifier, where it was given one before it was set: what is sent twice is one goal.</param>
    /// <exception cref="RefusalException">It says nothing, or too much.</exception>
    public Task Set(Pass pass, string words, LevelWords levels, double weight, string? id = null)
    {
        if (weight is not (> 0 and <= 100))
            throw new RefusalException("weight", new("un poids est un nombre au-dessus de zéro, et jusqu’à 100", "a weight is a number above zero, up to 100"));
        var told = new LevelWords(Optional(levels.MuchLess), Optional(levels.Less), Checked("hoped", levels.Hoped), Optional(levels.More), Optional(levels.MuchMore));
        var goal = id ?? NewId();
        return Add(pass, goal, new GoalWord(Set: new SetGoal(Checked("words", words), told, weight)), goal);
    }

    /// <summary>Notes where a goal stands, as the person and the worker said together.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>; of the person herself too: the goal is hers.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="level">From −2 to +2.</param>
    /// <exception cref="RefusalException">There is no such goal or level, or she let the goal go.</exception>
    public async Task Rate(Pass pass, string goal, int level)
    {
        pass = await PassOf(pass, goal);
        var rating = new Rating(clock.Today(), level, pass.Viewer.Account ?? "");
        // Sent twice, it is said already.
        if ((await Of(pass.File!.Value)).Goals.First(one => one.Id == goal).Ratings is [.., var last] && last == rating)
            return;
        await Add(pass, goal, new GoalWord(Rated: KeptRating.Of(rating)));
    }

    /// <summary>Notes that the person lets a goal go: it is a result as another is.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>; of the person herself too.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="words">Why, in her words; may be empty.</param>
    /// <exception cref="RefusalException">There is no such goal, or it was let go already.</exception>
    public async Task LetGo(Pass pass, string goal, string words)
    {
        pass = await PassOf(pass, goal);
        await Add(pass, goal, new GoalWord(GivenUp: new GivenUp(clock.Today(), Optional(words))));
    }

    /// <summary>The pass of the file, of those of the person, in which a goal that she did not let go is.</summary>
    private async Task<Pass> PassOf(Pass pass, string goal)
    {
        FileOf(pass);
        foreach (var one in await sights.Whole(pass))
        {
            if ((await Of(one.File!.Value)).Goals.Any(other => other.Id == goal && other.GivenUp is null))
                return one;
        }
        throw new RefusalException(NoGoal);
    }

    private static FileKey FileOf(Pass pass) => pass.As == Standing.Oneself ? pass.RequireOwn() : pass.RequireFile(Gesture.ChangeSituation);

    private async Task Add(Pass pass, string goal, GoalWord word, string? id = null)
    {
        var file = FileOf(pass);
        await using var context = records();
        var seal = await keys.Of(context, file) ?? throw new RefusalException(new Text("ce dossier n’existe pas", "there is no such file"));
        if (id is not null && await context.Goals.AnyAsync(row => row.Id == id))
            return;
        context.Goals.Add(new GoalRow { Id = id ?? NewId(), Person = file.Value, Goal = goal, Sealed = seal.Write(word) });
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException) when (id is not null)
        {
            // Sent twice at the same moment: the other one made it.
            await using var other = records();
            if (!await other.Goals.AnyAsync(row => row.Id == id))
                throw;
        }
    }

    private async Task<GoalPlan> Of(FileKey file)
    {
        await using var context = records();
        if (await keys.Of(context, file) is not { } seal)
            return new GoalPlan([]);
        var rows = await context.Goals.AsNoTracking().Where(row => row.Person == file.Value).OrderBy(row => row.Id).ToListAsync();
        return new GoalPlan([.. rows.GroupBy(row => row.Goal).OrderBy(goal => goal.Key, StringComparer.Ordinal)
            .Select(goal => GoalWord.Gather(goal.Key, [.. goal.Select(row => seal.Read<GoalWord>(row.Sealed)).OfType<GoalWord>()])).OfType<Goal>()]);
    }

    private string NewId() => Guid.CreateVersion7(clock.GetUtcNow()).ToString("n");

    private static string Checked(string field, string words) => Optional(words) is { Length: > 0 } told ? told
        : throw new RefusalException(field, new("écrivez-le avec ses mots", "write it in her words"));

    private static string Optional(string words)
    {
        var told = Nir.Removed(words.Trim());
        return told.Length <= LongestWords ? told
            : throw new RefusalException("words", Text.Of($"ce texte a plus de {LongestWords} caractères", $"this text has more than {LongestWords} characters"));
    }
}
