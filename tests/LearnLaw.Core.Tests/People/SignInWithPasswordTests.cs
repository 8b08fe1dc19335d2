using LearnLaw.People;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.People;

public sealed class SignInWithPasswordTests
{
    [Fact]
    public async Task Run_RightPassword_SignsInWhateverTheCaseOfTheName()
    {
        await using var core = await CoreFixture.CreateAsync();
        var user = await core.Data.CreateUserAsync(await core.Data.CreateUnitAsync(), account: "ZhouSan");

        var result = await core.Get<SignInWithPassword>().RunAsync(" zhousan ", TestData.Password, "127.0.0.1");

        Assert.Equal(SignInOutcome.Success, result.Outcome);
        Assert.Equal(user.Id, result.User!.Id);
        Assert.Equal(CoreFixture.Start.UtcDateTime, result.User.LastSignInAt);
    }

    [Fact]
    public async Task Run_FiveWrongPasswords_LocksEvenTheRightOne()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateUserAsync(await core.Data.CreateUnitAsync(), account: "zhousan");
        var signIn = core.Get<SignInWithPassword>();

        for (var i = 1; i < SignInWithPassword.MaxFailures; i++)
            Assert.Equal(SignInOutcome.Refused, (await signIn.RunAsync("zhousan", "wrong", null)).Outcome);
        Assert.Equal(SignInOutcome.LockedOut, (await signIn.RunAsync("zhousan", "wrong", null)).Outcome);

        Assert.Equal(SignInOutcome.LockedOut, (await signIn.RunAsync("zhousan", TestData.Password, null)).Outcome);
        Assert.True(await core.QueryAsync(db => db.AuditEntries.AnyAsync(a => a.Action == "people.locked-out")));
    }

    [Fact]
    public async Task Run_UnknownOrDeactivated_AnswersAlike()
    {
        await using var core = await CoreFixture.CreateAsync();
        var user = await core.Data.CreateUserAsync(await core.Data.CreateUnitAsync(), account: "zhousan");
        user.Deactivate(CoreFixture.Start.UtcDateTime);
        await core.Db.SaveChangesAsync();
        var signIn = core.Get<SignInWithPassword>();

        Assert.Equal(SignInOutcome.Refused, (await signIn.RunAsync("zhousan", TestData.Password, null)).Outcome);
        Assert.Equal(SignInOutcome.Refused, (await signIn.RunAsync("nobody", TestData.Password, null)).Outcome);
    }
}
