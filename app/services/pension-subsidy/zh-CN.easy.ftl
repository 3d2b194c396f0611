# 个体户养老保险补贴的易读版：有人读过整项服务，这里只写原话还不好读的地方。

summary = 自己做生意，自己交养老保险？可以申请补一部分。

who = 要有残疾人证，也要有营业执照。营业执照就是开店的证。养老保险是您自己交的。一般先交钱，再来领补贴。一年申请一次。
need-licence = 营业执照，就是开店的证。您填完交来，看过就还您。
cost = { $average-yuan ->
        [0] 申请不收钱。补多少，每个地方不一样。有结果会告诉您。
       *[other] 申请不收钱。{ $average-year } 年，这里平均每人发了 { $average-yuan } 元。这是算出来的，不是标准。您能领多少，会告诉您。
    }

eligible-certificate =
    .no = 要先有残疾人证。没有证，先办证。证过期了，先换证。
eligible-business =
    .no = 这份补贴给自己做生意的人。养老保险要自己交。

question-number =
    .hint = 一共 20 位。前 18 位是身份证号。后面还有 2 位数字。补办过的证，最后还有 B1 这样的字。

question-unlicensed =
    .text = 打零工的，一般办灵活就业社会保险补贴。

question-residents =
    .text = 残疾重的人，政府替您交一部分。这份补贴能不能领？工作人员看了再定。

question-not-yet =
    .text = 养老保险到税务局交。手机上也能交。交了以后再来。您填的都存好了。

question-twice =
    .text = 您领过别的补贴。这一份可能领不到。也可能只补差的那部分。工作人员看了再定。

question-paid =
    .hint = 只算您要补的那一年。要补两年，就两年一起算。单子上写着。

question-declaration =
    .hint = 交上去以后，也可以撤回。撤回就是不办了。钱发下来以前都可以撤回。
    .statement = 我填的都是真的。我同意残联问人社和社保。只为办这件事。

stage-acceptance =
    .next = 材料齐了就往下办。要是缺什么，这一页会一次写清楚。
    .about = { $office }看您的材料。一般最多 { $days } 天，休息日不算。
    .now = 要交的纸，请尽快交到{ $office }。请说出办件号，就是您这件事的号码。您请人上门的，就等他们联系。
stage-approval =
    .next = 批了就发钱。能发多少，也写在这里。没批的，会写明为什么。您觉得不对，可以申请复核。复核就是请人再看一遍。
    .about = { $office }决定批不批。一般最多 { $days } 天，休息日不算。
stage-payment =
    .next = 钱打到您填的账号。到了请看一看对不对。还没轮到的，会写明“在排队”。
    .about = { $office }给您发钱。一般最多 { $days } 天，休息日不算。
