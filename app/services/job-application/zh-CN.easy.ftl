# 应聘岗位的易读版：有人读过整项服务，这里只写原话还不好读的地方。

who = 看中了一个岗位的人。求职登记里有的，会先替您填好。我们跟单位联系，约见面。上班以后，再陪您一年。单位要不要您，由单位定。我们不能保证。替家里人填，“您”就是他。

question-number =
    .hint = 一共 20 位。前 18 位是身份证号。后面还有 2 位数字。证号只给残联看，不给单位。

question-declaration =
    .hint = 上班以前，随时可以说不办了。

stage-introduction =
    .pauses = 哪天见面，您和单位定。等的日子，不算办事的天数。

stage-agreement =
    .next = 签了协议，再定哪天上班。您改主意了，也可以不去。
    .about = 您和单位签用工协议。{ $office }帮您看。一般 { $days } 天以内。休息日不算。
    .pauses = 哪天签，您和单位定。等的日子，不算办事的天数。

stage-start =
    .about = 您去上班。{ $office }记下是哪一天。一般 { $days } 天以内。休息日不算。
    .pauses = 哪天上班，您和单位定。等的日子，不算办事的天数。

stage-after-1 =
    .about = 上班满一个月，{ $office }问您顺不顺。一般 { $days } 天以内。休息日不算。

stage-after-3 =
    .about = 上班满三个月，{ $office }问您顺不顺。一般 { $days } 天以内。休息日不算。

stage-after-6 =
    .about = 上班满半年，{ $office }问您顺不顺。一般 { $days } 天以内。休息日不算。

stage-after-12 =
    .about = 上班满一年，{ $office }问您顺不顺。一般 { $days } 天以内。休息日不算。

finished =
    .next = 以后有难处，请打 { $phone }。想换工作，就回到求职登记。
follow-device-fitting = 上班要用的器具，可以申请。出门、看字要用的，也可以。一般有补贴。
